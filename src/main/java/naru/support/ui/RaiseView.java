package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import naru.base.TimeWords;
import naru.base.access.CurrentUser;
import naru.base.ui.EmptyState;
import naru.base.ui.PageHeading;
import naru.company.Companies;
import naru.meeting.MeetingQueries;
import naru.support.Categories;
import naru.support.Programmes;

/** A company raises a request itself (건의하기). */
@Route("requests/new")
@RolesAllowed("CONTACT")
@StyleSheet("context://styles/support.css")
@StyleSheet("context://styles/reply.css")
final class RaiseView extends Div implements HasDynamicTitle {

    RaiseView(
            Companies companies,
            Categories categories,
            Programmes programmes,
            MeetingQueries meetings,
            CurrentUser user) {
        addClassName("raise-page");
        add(new Anchor("requests", getTranslation("requests.back")), new PageHeading(getPageTitle()));
        if (!companies.amConfirmed()) {
            add(new EmptyState(getTranslation("raise.waiting")));
            return;
        }
        add(new Paragraph(getTranslation("raise.intro")));
        add(new RaiseForm(
                "intake",
                "naru.raise." + user.get().accountId(),
                categories.all(),
                programmes.open(),
                names(meetings),
                getTranslation("raise.send")));
    }

    private Map<String, String> names(MeetingQueries meetings) {
        Map<String, String> names = new LinkedHashMap<>();
        meetings.mine().stream()
                .filter(mine -> switch (mine.state()) {
                    case CONFIRMED, HELD -> true;
                    case REQUESTED, WAITLISTED, DECLINED, CANCELLED, NO_SHOW -> false;
                })
                .forEach(mine -> names.put(
                        mine.id().toString(),
                        TimeWords.dayOfYear(mine.start().date(), getLocale()) + " "
                                + mine.title().in(getLocale())));
        return names;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("raise.title");
    }
}
