package naru.report.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import naru.base.TimeWords;
import naru.base.paper.PaperType;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.meeting.MeetingQueries;
import naru.meeting.RegistrationChanged;
import org.jspecify.annotations.Nullable;

/** The sheets for those who meet companies on a trip: of each day in one go, and of each company (면담 참고자료). */
@Route("delegations/briefing")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@StyleSheet("context://styles/briefing.css")
final class BriefingView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Delegations delegations;
    private final transient MeetingQueries meetings;
    private @Nullable UUID delegationId;

    BriefingView(Delegations delegations, MeetingQueries meetings, Live live) {
        this.delegations = delegations;
        this.meetings = meetings;
        addClassName("briefing");
        live.watch(this, Set.of(RegistrationChanged.class), event -> refresh());
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        delegationId = Ids.parse(id);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("briefing.title");
    }

    private void refresh() {
        DelegationSummary trip = delegations.get(Objects.requireNonNull(delegationId));
        removeAll();
        add(
                new Anchor("delegations", getTranslation("briefing.back")),
                new PageHeading(getTranslation("briefing.heading", trip.title().in(getLocale()))),
                new Paragraph(getTranslation("briefing.intro")));
        SortedSet<LocalDate> days = meetings.days(trip.id());
        if (days.isEmpty()) {
            add(new EmptyState(getTranslation("briefing.empty")));
        }
        days.forEach(day -> add(day(trip, day)));
    }

    private Section day(DelegationSummary trip, LocalDate day) {
        Map<UUID, String> companies = new LinkedHashMap<>();
        meetings.ofDay(trip.id(), day)
                .forEach(met ->
                        companies.put(met.company().id(), met.company().name().in(getLocale())));
        String name = TimeWords.dayOfYear(day, getLocale());
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        list.add(line(
                getTranslation("briefing.day.all", companies.size()),
                name,
                BriefingEndpoint.ofDay(trip.id(), day, PaperType.PDF, getLocale()),
                BriefingEndpoint.ofDay(trip.id(), day, PaperType.DOCX, getLocale())));
        companies.forEach((id, company) -> list.add(line(
                company,
                company,
                BriefingEndpoint.ofCompany(trip.id(), id, PaperType.PDF, getLocale()),
                BriefingEndpoint.ofCompany(trip.id(), id, PaperType.DOCX, getLocale()))));
        Section section = new Section(new H2(name), list);
        section.addClassName("card");
        return section;
    }

    private ListItem line(String text, String about, String pdf, String docx) {
        ListItem line =
                new ListItem(new Span(text), file(pdf, "briefing.pdf", about), file(docx, "briefing.docx", about));
        line.addClassName("briefing-line");
        return line;
    }

    private Anchor file(String path, String key, String about) {
        Anchor file = new Anchor(path, getTranslation(key));
        file.addClassName("button");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        file.setAriaLabel(getTranslation(key + ".label", about));
        return file;
    }
}
