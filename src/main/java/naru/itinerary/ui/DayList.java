package naru.itinerary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import naru.base.TimeWords;
import naru.base.ui.Steady;
import naru.itinerary.Itinerary;
import naru.itinerary.ItineraryLine;

/** The days with all that is said of each line, for the keyboard, for a screen reader, and for a phone. */
final class DayList extends Div implements DaysSurface {

    private final transient ItineraryDesk desk;
    private final transient ItineraryScreen screen;
    private final transient Steady<Map.Entry<LocalDate, List<ItineraryLine>>, Day> days =
            new Steady<>(this, Map.Entry::getKey, Day::new, Day::show);

    DayList(ItineraryDesk desk, ItineraryScreen screen) {
        this.desk = desk;
        this.screen = screen;
        addClassName("itinerary-days");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("itinerary.days"));
    }

    @Override
    public void show(List<ItineraryLine> lines, Itinerary itinerary) {
        days.show(List.copyOf(lines.stream()
                .collect(Collectors.groupingBy(line -> line.start().date(), TreeMap::new, Collectors.toList()))
                .entrySet()));
    }

    private final class Day extends Section {

        private final H2 heading = new H2();
        private final Div lines = new Div();
        private final transient Steady<ItineraryLine, LineCard> cards = new Steady<>(
                lines,
                ItineraryLine::key,
                () -> new LineCard(desk.mayPlan() ? new LineActions(desk, screen, screen::refresh) : null),
                (card, line) -> card.show(line, screen.now()));

        Day() {
            lines.addClassName("lines");
            add(heading, lines);
        }

        void show(Map.Entry<LocalDate, List<ItineraryLine>> day) {
            heading.setText(TimeWords.dayOfYear(day.getKey(), getLocale()));
            cards.show(Objects.requireNonNull(day.getValue()));
        }
    }
}
