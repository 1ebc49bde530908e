package naru.meeting.ui;

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
import naru.base.ui.Confirm;
import naru.base.ui.EmptyState;
import naru.base.ui.Live;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.meeting.MeetingQueries;
import naru.meeting.Registering;
import naru.meeting.RegistrationChanged;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;

/** A contact's own meetings: the next one large, then what waits, then what has been (내 일정). */
@Route("my")
@RolesAllowed("CONTACT")
@Menu(order = 10, title = "menu.my")
final class MyScheduleView extends Div implements HasDynamicTitle {

    private final transient MeetingQueries queries;
    private final transient Registering registering;
    private final transient Clock clock;
    private final Div content = new Div();

    MyScheduleView(MeetingQueries queries, Registering registering, Clock clock, Live live) {
        this.queries = queries;
        this.registering = registering;
        this.clock = clock;
        content.addClassName("stack");
        add(new PageHeading(getPageTitle()), content);
        refresh();
        live.watch(this, Set.of(RegistrationChanged.class), event -> refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("schedule.title");
    }

    private void refresh() {
        content.removeAll();
        List<RegistrationDetails> next = new ArrayList<>();
        List<RegistrationDetails> coming = new ArrayList<>();
        List<RegistrationDetails> past = new ArrayList<>();
        for (RegistrationDetails mine : queries.mine()) {
            if (!isComing(mine)) {
                past.addFirst(mine);
            } else if (next.isEmpty() && mine.state() == RegistrationState.CONFIRMED) {
                next.add(mine);
            } else {
                coming.add(mine);
            }
        }
        if (next.isEmpty() && coming.isEmpty() && past.isEmpty()) {
            content.add(new EmptyState(getTranslation("schedule.empty"), registerLink()));
            return;
        }
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
        registrations.forEach(mine -> section.add(new MyRegistrationCard(mine, canWithdraw(mine), () -> ask(mine))));
        content.add(section);
    }

    private boolean canWithdraw(RegistrationDetails mine) {
        return isComing(mine) && mine.start().isAfter(clock.instant());
    }

    private void ask(RegistrationDetails mine) {
        Confirm.ask(
                getTranslation("schedule.withdraw.title"),
                getTranslation("schedule.withdraw.text", mine.title().in(getLocale())),
                getTranslation("schedule.withdraw"),
                () -> {
                    registering.withdraw(mine.id());
                    Notices.success(getTranslation("schedule.withdrawn"));
                    refresh();
                });
    }

    private Anchor registerLink() {
        Anchor register = new Anchor("meetings", getTranslation("schedule.register"));
        register.addClassNames("button", "primary");
        return register;
    }
}
