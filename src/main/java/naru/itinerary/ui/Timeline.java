package naru.itinerary.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.base.ui.Scripts;
import naru.base.ui.Steady;
import naru.itinerary.Itinerary;
import naru.itinerary.ItineraryLine;

/**
 * The days of a trip side by side on one scale of hours. Who plans drags things to another time or day; js/timeline.js shows
 * where they would be, and says where they were dropped. Scrolls within itself.
 */
@Tag("naru-timeline")
final class Timeline extends HtmlContainer implements DaysSurface {

    private static final String MOVED = "timeline-moved";

    private final transient ItemMove move;
    private final Div ruler = new Div();
    private final transient Steady<TimelineDay.Shown, TimelineDay> days;
    private transient List<ItineraryLine> shown = List.of();
    private transient Hours hours = new Hours(0, 0);

    Timeline(ItineraryDesk desk, ItineraryScreen screen) {
        move = new ItemMove(desk, this, screen);
        addClassName("timeline");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement()
                .setAttribute(
                        "aria-label", getTranslation(desk.mayPlan() ? "timeline.region.plan" : "timeline.region"));
        ruler.addClassName("timeline-ruler");
        ruler.getElement().setAttribute("aria-hidden", "true");
        Div columns = new Div();
        columns.addClassName("timeline-days");
        Div ghost = new Div();
        ghost.addClassName("timeline-ghost");
        ghost.getElement().setAttribute("aria-hidden", "true");
        Div sheet = new Div(ruler, columns, ghost);
        sheet.addClassName("timeline-sheet");
        add(sheet);
        days = new Steady<>(
                columns,
                TimelineDay.Shown::date,
                () -> new TimelineDay(screen, desk.mayPlan(), block -> new LineDialog(block, desk, screen).open()),
                TimelineDay::show);
        getElement()
                .addEventListener(MOVED, this::moved)
                .addEventData("event.detail.key")
                .addEventData("event.detail.day")
                .addEventData("event.detail.minute");
        Scripts.loadWith(this, "timeline.js");
    }

    @Override
    public void show(List<ItineraryLine> lines, Itinerary itinerary) {
        shown = lines;
        Map<LocalDate, List<Placed>> byDay = new TreeMap<>();
        itinerary
                .delegation()
                .startsOn()
                .datesUntil(itinerary.delegation().endsOn().plusDays(1))
                .forEach(day -> byDay.put(day, new ArrayList<>()));
        lines.forEach(line -> Piece.of(line.start(), line.end())
                .forEach(piece -> byDay.computeIfAbsent(piece.day(), day -> new ArrayList<>())
                        .add(new Placed(line, piece))));
        rule(Hours.of(
                byDay.values().stream().flatMap(List::stream).map(Placed::piece).toList()));
        days.show(byDay.entrySet().stream()
                .map(day -> new TimelineDay.Shown(day.getKey(), side(day.getValue())))
                .toList());
    }

    private static List<Spot> side(List<Placed> ofDay) {
        List<Lanes.Lane> lanes = Lanes.of(ofDay.stream().map(Placed::piece).toList());
        return IntStream.range(0, ofDay.size())
                .mapToObj(i -> new Spot(ofDay.get(i).line(), ofDay.get(i).piece(), lanes.get(i)))
                .toList();
    }

    private void rule(Hours now) {
        if (now.equals(hours)) {
            return;
        }
        hours = now;
        getStyle().set("--first", String.valueOf(now.first()));
        getStyle().set("--hours", String.valueOf(now.last() - now.first()));
        getElement().setAttribute("data-first", String.valueOf(now.first()));
        getElement().setAttribute("data-last", String.valueOf(now.last()));
        ruler.removeAll();
        now.each()
                .mapToObj(hour -> new Span(getTranslation("timeline.hour", "%02d".formatted(hour))))
                .forEach(ruler::add);
    }

    /** What the browser says may be about what is not here any more. */
    private void moved(DomEvent event) {
        String key = event.getEventData().get("event.detail.key").asString();
        LocalDate day =
                LocalDate.parse(event.getEventData().get("event.detail.day").asString());
        int minute = event.getEventData().get("event.detail.minute").asInt();
        shown.stream()
                .filter(line -> line.key().equals(key))
                .flatMap(line -> Stream.ofNullable(line.item()))
                .findFirst()
                .ifPresentOrElse(
                        item -> move.to(item, day.atTime(LocalTime.ofSecondOfDay(minute * 60L))), move::tellGone);
    }

    private record Placed(ItineraryLine line, Piece piece) {}
}
