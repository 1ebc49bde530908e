package naru.support.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import naru.attachment.AttachmentLimits;
import naru.attachment.AttachmentSummary;
import naru.attachment.ui.AttachmentList;
import naru.base.Listed;
import naru.base.access.CurrentUser;
import naru.base.ui.Facts;
import naru.base.ui.Ids;
import naru.base.ui.TimeText;
import naru.meeting.AnswerLine;
import naru.meeting.MeetingQueries;
import naru.meeting.RegistrationDetails;
import naru.support.Capture;
import naru.support.CaptureFiles;
import naru.support.CapturedRequest;
import naru.support.Categories;

/** What an official records at the booth, on a phone and with one hand (면담 기록). */
@Route("record/:registration")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@StyleSheet("context://styles/support.css")
final class RecordView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient MeetingQueries meetings;
    private final transient Capture capture;
    private final transient CaptureFiles files;
    private final transient AttachmentLimits limits;
    private final transient Categories categories;
    private final transient CurrentUser user;

    RecordView(
            MeetingQueries meetings,
            Capture capture,
            CaptureFiles files,
            AttachmentLimits limits,
            Categories categories,
            CurrentUser user) {
        this.meetings = meetings;
        this.capture = capture;
        this.files = files;
        this.limits = limits;
        this.categories = categories;
        this.user = user;
        addClassName("record");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("record.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("registration").orElse("");
        removeAll();
        show(meetings.registration(Ids.parse(typed)));
    }

    private void show(RegistrationDetails met) {
        Anchor back =
                new Anchor("today/" + met.delegationId() + "/" + met.start().date(), getTranslation("record.back"));
        add(back, new H1(met.company().name().in(getLocale())), facts(met));
        if (!met.answers().isEmpty()) {
            add(answers(met.answers()));
        }
        List<CapturedRequest> before = capture.recorded(met.id());
        if (!before.isEmpty()) {
            add(recorded(before));
        }
        add(new CaptureForm(met.id(), user.get().accountId(), categories.all(), limits, back.getHref()));
    }

    private Facts facts(RegistrationDetails met) {
        Facts facts = new Facts()
                .add(getTranslation("record.topic"), met.topic())
                .add(
                        getTranslation("record.participants"),
                        met.participants().stream()
                                .map(person -> (person.name() + " " + person.title()).strip())
                                .collect(Listed.inOneLine()))
                .add(getTranslation("record.time"), new TimeText(met.start(), met.length()))
                .add(getTranslation("record.place"), met.place().in(getLocale()));
        if (!met.files().isEmpty()) {
            facts.add(getTranslation("record.files"), new AttachmentList(met.files()));
        }
        return facts;
    }

    private Details answers(List<AnswerLine> lines) {
        Facts said = new Facts();
        said.addClassName("asked");
        lines.forEach(line -> said.add(
                line.question().in(getLocale()),
                line.isAnswered() ? line.text() : getTranslation("record.unanswered")));
        long answered = lines.stream().filter(AnswerLine::isAnswered).count();
        Details details = new Details(getTranslation("record.answers", lines.size(), answered), said);
        details.setOpened(true);
        return details;
    }

    private Details recorded(List<CapturedRequest> before) {
        UnorderedList list = new UnorderedList();
        Map<UUID, List<AttachmentSummary>> taken =
                files.of(before.stream().map(CapturedRequest::id).toList());
        before.forEach(request -> list.add(new ListItem(
                new Text(request.number() + " " + request.sentence()),
                new RequestFiles(request.id(), files, taken.getOrDefault(request.id(), List.of())))));
        return new Details(getTranslation("record.before", before.size()), list);
    }
}
