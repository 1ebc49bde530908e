package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import naru.base.NotFound;
import naru.base.TimeWords;
import naru.base.access.CurrentUser;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingQueries;
import naru.meeting.RegistrationChanged;
import naru.support.DayErrand;
import naru.support.Deadlines;
import naru.support.RequestChanged;
import naru.support.RequestReceived;
import naru.support.RequestReplied;
import org.jspecify.annotations.Nullable;

/** Whom the delegation meets on a day, with the way to record each meeting (오늘). */
@Route("today/:delegation?/:day?")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@Menu(order = 10, title = "menu.today")
@StyleSheet("context://styles/support.css")
@StyleSheet("context://styles/clock.css")
final class TodayView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient MeetingQueries meetings;
    private final transient TripDays trips;
    private final transient List<DayErrand> errands;
    private final Div content = new Div();
    private transient @Nullable DelegationSummary delegation;
    private @Nullable LocalDate day;

    TodayView(
            MeetingQueries meetings,
            TripDays trips,
            List<DayErrand> errands,
            Deadlines deadlines,
            CurrentUser user,
            Live live) {
        this.meetings = meetings;
        this.trips = trips;
        this.errands = errands;
        content.addClassName("today");
        DueCard due = new DueCard(deadlines);
        add(new PageHeading(getPageTitle()), new UnsentFiles(user.get().accountId()), due, content);
        live.watch(this, Set.of(RegistrationChanged.class), event -> refresh());
        live.watch(
                this,
                Set.of(RequestReceived.class, RequestChanged.class, RequestReplied.class),
                event -> due.refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("today.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> chosen = event.getRouteParameters().get("delegation");
        delegation =
                chosen.map(id -> trips.get(Ids.parse(id))).or(trips::current).orElse(null);
        day = event.getRouteParameters().get("day").map(TodayView::day).orElse(null);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        DelegationSummary trip = delegation;
        if (trip == null) {
            content.add(new EmptyState(getTranslation("today.no-delegation")));
            return;
        }
        content.add(trips(trip));
        SortedSet<LocalDate> days = meetings.days(trip.id());
        if (days.isEmpty()) {
            content.add(new EmptyState(getTranslation("today.empty")));
            return;
        }
        LocalDate shown = day == null ? trips.nearest(trip, days) : day;
        content.add(days(trip, days, shown), list(trip, shown));
    }

    private Div trips(DelegationSummary shown) {
        Div box = new Div();
        box.add(new Paragraph(shown.title().in(getLocale())));
        Nav others = new Nav();
        others.addClassName("filter");
        others.getElement().setAttribute("aria-label", getTranslation("today.delegations"));
        for (DelegationSummary other : trips.all()) {
            Anchor link = new Anchor("today/" + other.id(), other.title().in(getLocale()));
            link.addClassName("tab");
            if (other.id().equals(shown.id())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            others.add(link);
        }
        if (others.getComponentCount() > 1) {
            box.add(others);
        }
        return box;
    }

    private Nav days(DelegationSummary trip, SortedSet<LocalDate> days, LocalDate shown) {
        Nav nav = new Nav();
        nav.addClassName("filter");
        nav.getElement().setAttribute("aria-label", getTranslation("today.days"));
        for (LocalDate each : days) {
            Anchor link = new Anchor("today/" + trip.id() + "/" + each, TimeWords.day(each, getLocale()));
            link.addClassName("tab");
            if (each.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private Div list(DelegationSummary trip, LocalDate shown) {
        OrderedList list = new OrderedList();
        list.addClassName("list");
        meetings.ofDay(trip.id(), shown).stream().map(TodayLine::new).forEach(list::add);
        return list.getComponentCount() == 0
                ? new EmptyState(getTranslation("today.nobody", TimeWords.day(shown, getLocale())))
                : new Div(files(trip, shown), list);
    }

    private Div files(DelegationSummary trip, LocalDate shown) {
        Div files = new Div();
        for (DayErrand errand : errands) {
            Anchor file = new Anchor(errand.file(trip.id(), shown), getTranslation(errand.labelKey()));
            file.addClassName("button");
            file.setRouterIgnore(true);
            file.getElement().setAttribute("download", true);
            files.add(file);
        }
        return files;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new NotFound(typed);
        }
    }
}
