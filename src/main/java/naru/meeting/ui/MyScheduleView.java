package naru.meeting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import naru.attachment.AttachmentLimits;
import naru.base.ui.EmptyState;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.meeting.MeetingChanged;
import naru.meeting.MeetingQueries;
import naru.meeting.PapersChanged;
import naru.meeting.Preparing;
import naru.meeting.Registering;
import naru.meeting.RegistrationChanged;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;

/** A contact's own meetings: what waits for an answer, the next one large, then what comes, then what has been (내 일정). */
@Route("my")
@RolesAllowed("CONTACT")
@Menu(order = 10, title = "menu.my")
@StyleSheet("context://styles/registering.css")
final class MyScheduleView extends Div implements HasDynamicTitle {

    private final transient MeetingQueries queries;
    private final transient MyMoves moves;
    private final transient Clock clock;
    private final Div content = new Div();

    MyScheduleView(
            MeetingQueries queries,
            Registering registering,
            Preparing preparing,
            AttachmentLimits limits,
            Clock clock,
            Live live) {
        this.queries = queries;
        this.clock = clock;
        moves = new MyMoves(queries, registering, preparing, limits, clock, this::refresh);
        content.addClassName("stack");
        add(new PageHeading(getPageTitle()), content);
        refresh();
        live.watch(
                this, Set.of(RegistrationChanged.class, MeetingChanged.class, PapersChanged.class), event -> refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("schedule.title");
    }

    private void refresh() {
        content.removeAll();
        List<RegistrationDetails> offered = new ArrayList<>();
        List<RegistrationDetails> next = new ArrayList<>();
        List<RegistrationDetails> coming = new ArrayList<>();
        List<RegistrationDetails> past = new ArrayList<>();
        List<RegistrationDetails> all = queries.mine();
        for (RegistrationDetails mine : all) {
            if (!isComing(mine)) {
                past.addFirst(mine);
            } else if (mine.offered()) {
                offered.add(mine);
            } else if (next.isEmpty() && mine.state() == RegistrationState.CONFIRMED) {
                next.add(mine);
            } else {
                coming.add(mine);
            }
        }
        if (all.isEmpty()) {
            content.add(new EmptyState(getTranslation("schedule.empty"), registerLink()));
            return;
        }
        show("schedule.to-answer", "to-answer", offered);
        show("schedule.next", "next", next);
        show("schedule.coming", "coming", coming);
        show("schedule.past", "past", past);
    }

    private boolean isComing(RegistrationDetails mine) {
        Instant now = clock.instant();
        return switch (mine.state()) {
            case REQUESTED, CONFIRMED, WAITLISTED ->
                mine.start().plus(mine.length()).isAfter(now);
            case DECLINED, CANCELLED, HELD, NO_SHOW -> false;
        };
    }

    private void show(String key, String className, List<RegistrationDetails> registrations) {
        if (registrations.isEmpty()) {
            return;
        }
        Section section = new Section(new H2(getTranslation(key)));
        section.addClassName(className);
        Instant now = clock.instant();
        registrations.forEach(mine -> section.add(new MyRegistrationCard(mine, now, moves)));
        content.add(section);
    }

    private Anchor registerLink() {
        Anchor register = new Anchor("meetings", getTranslation("schedule.register"));
        register.addClassNames("button", "primary");
        return register;
    }
}
