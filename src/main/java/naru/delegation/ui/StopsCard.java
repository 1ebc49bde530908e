package naru.delegation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import naru.base.TimeWords;
import naru.delegation.EditTrip;
import naru.delegation.TripStop;

/** Where a trip stays and when, with the days that belong to no stop. */
final class StopsCard extends Section {

    StopsCard(EditTrip trip) {
        addClassNames("card", "stops");
        List<TripStop> stops = trip.stops();
        add(new H2(getTranslation("stops.title")));
        if (stops.isEmpty()) {
            add(new Paragraph(getTranslation("stops.empty")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("list");
        for (int i = 0; i < stops.size(); i++) {
            int position = i;
            trip.gaps().stream().filter(gap -> gap.before() == position).forEach(gap -> list.add(gap(gap)));
            list.add(stop(stops.get(i)));
        }
        add(list);
    }

    private ListItem stop(TripStop stop) {
        Span place = new Span(stop.place().in(getLocale()));
        place.addClassName("place");
        return new ListItem(
                place,
                new Span(span(stop.firstDay(), stop.lastDay())),
                small(TimeWords.zone(stop.zone(), getLocale())));
    }

    private ListItem gap(EditTrip.Gap gap) {
        ListItem line = new ListItem(small(getTranslation("stops.gap", span(gap.firstDay(), gap.lastDay()))));
        line.addClassName("gap");
        return line;
    }

    private String span(LocalDate first, LocalDate last) {
        String from = TimeWords.day(first, getLocale());
        return first.equals(last) ? from : from + " – " + TimeWords.day(last, getLocale());
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("small");
        return small;
    }
}
