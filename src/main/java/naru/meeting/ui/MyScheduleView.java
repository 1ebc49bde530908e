package naru.meeting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import naru.attachment.AttachmentLimits;
import naru.base.Happened;
import naru.base.ui.Card;
import naru.base.ui.EmptyState;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.base.ui.Waiting;
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
    private final transient List<Waiting> waiting;
    private final Div content = new Div();

    MyScheduleView(
            MeetingQueries queries,
            Registering registering,
            Preparing preparing,
            AttachmentLimits limits,
            Clock clock,
            List<Waiting> waiting,
            Live live) {
        this.queries = queries;
        this.clock = clock;
        this.waiting = waiting;
        moves = new MyMoves(queries, registering, preparing, limits, clock, this::refresh);
        content.addClassName("stack");
        add(new PageHeading(getPageTitle()), content);
        refresh();
        Set<Class<? extends Happened>> changes =
                new HashSet<>(Set.of(RegistrationChanged.class, MeetingChanged.class, PapersChanged.class));
        waiting.forEach(each -> changes.addAll(each.changedBy()));
        live.watch(this, changes, event -> refresh());
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
            showWaiting();
            content.add(new EmptyState(getTranslation("schedule.empty"), registerLink()));
            return;
        }
        show("schedule.to-answer", "to-answer", offered);
        show("schedule.next", "next", next);
        showWaiting();
        show("schedule.coming", "coming", coming);
        show("schedule.past", "past", past);
    }

    private void showWaiting() {
        UnorderedList list = new UnorderedList();
        waiting.stream()
                .flatMap(each -> each.lines(getLocale()).stream())
                .forEach(line -> list.add(new ListItem(new Anchor(line.page(), line.text()))));
        if (list.getComponentCount() > 0) {
            list.addClassName("list");
            Section section = new Section(new H2(getTranslation("schedule.to-do")), new Card(list));
            section.addClassName("waiting");
            content.add(section);
        }
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
