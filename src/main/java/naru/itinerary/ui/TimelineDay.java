package naru.itinerary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.base.ui.Steady;
import naru.itinerary.Itinerary;

/** A day of the timeline: what is on it, from the top downwards, and side by side where it overlaps. */
final class TimelineDay extends Section {

    private final transient ItineraryScreen screen;
    private final H2 heading = new H2();
    private final Span zones = new Span();
    private final Div body = new Div();
    private final transient Steady<Spot, TimelineBlock> blocks;

    TimelineDay(ItineraryScreen screen, boolean mayPlan, Consumer<TimelineBlock> onOpened) {
        this.screen = screen;
        addClassName("timeline-day");
        zones.addClassName("zone");
        body.addClassName("timeline-body");
        Div head = new Div(heading, zones);
        head.addClassName("timeline-head");
        add(head, body);
        blocks = new Steady<>(body, Spot::key, () -> new TimelineBlock(mayPlan, onOpened), this::fill);
    }

    void show(Shown day) {
        String name = TimeWords.day(day.date(), getLocale());
        heading.setText(name);
        zones.setText(day.spots().stream()
                .flatMap(TimelineDay::walls)
                .map(time -> TimeWords.zone(time, getLocale()))
                .distinct()
                .collect(Collectors.joining(", ")));
        getStyle()
                .set(
                        "--widest",
                        String.valueOf(day.spots().stream()
                                .mapToInt(spot -> spot.lane().lanes())
                                .max()
                                .orElse(0)));
        body.getElement().setAttribute("data-day", day.date().toString());
        body.getElement().setAttribute("data-name", name);
        blocks.show(day.spots());
    }

    /** The walls that a piece is on: both, where a journey leads from one to another on one day. */
    private static Stream<WallTime> walls(Spot spot) {
        WallTime start = spot.line().start();
        WallTime end = spot.line().end();
        return switch (spot.piece().part()) {
            case WHOLE -> Stream.of(start, end);
            case START, BETWEEN -> Stream.of(start);
            case REST, ARRIVAL -> Stream.of(end);
        };
    }

    private void fill(TimelineBlock block, Spot spot) {
        Itinerary itinerary = screen.now();
        block.show(spot, itinerary.wrong(spot.line()));
    }

    /** What is on a day. */
    record Shown(LocalDate date, List<Spot> spots) {}
}
