package naru.tradeshow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.base.ui.Facts;
import naru.base.ui.TimeText;
import naru.tradeshow.Coordinates;
import naru.tradeshow.EditVenue;
import naru.tradeshow.VenueDay;
import naru.tradeshow.VenueRoom;

/** A venue with all that is known of it. */
final class VenueCard extends Section {

    VenueCard(EditVenue venue, Component... actions) {
        addClassNames("card", "venue");
        add(new H3(venue.name().in(getLocale())), facts(venue));
        if (actions.length > 0) {
            Div box = new Div(actions);
            box.addClassName("actions");
            add(box);
        }
    }

    private Facts facts(EditVenue venue) {
        Facts facts = new Facts()
                .add(getTranslation("venue.address"), venue.address())
                .add(getTranslation("form.zone"), TimeWords.zone(venue.zone(), getLocale()));
        Coordinates point = venue.coordinates();
        if (point != null) {
            // As text, for a locale would group and round them.
            facts.add(
                    getTranslation("venue.coordinates"),
                    getTranslation(
                            "venue.coordinates.point",
                            Double.toString(point.latitude()),
                            Double.toString(point.longitude())));
        }
        Integer capacity = venue.capacity();
        if (capacity != null) {
            facts.add(getTranslation("venue.capacity.short"), getTranslation("venue.people", capacity));
        }
        if (venue.days().isEmpty()) {
            facts.add(getTranslation("venue.hours"), getTranslation("venue.hours.unknown"));
        } else {
            facts.add(getTranslation("venue.hours"), hours(venue.days(), venue.zone()));
        }
        if (!venue.rooms().isEmpty()) {
            facts.add(getTranslation("venue.rooms"), rooms(venue.rooms()));
        }
        return facts;
    }

    private UnorderedList hours(List<VenueDay> days, ZoneId zone) {
        UnorderedList list = plain();
        days.forEach(day -> list.add(new ListItem(words(day, zone))));
        return list;
    }

    private Component[] words(VenueDay day, ZoneId zone) {
        if (day.opensAt().isEmpty() || day.closesAt().isEmpty()) {
            String when = TimeWords.dayOfYear(day.day(), getLocale());
            return new Component[] {new Span(getTranslation("venue.hours.closed", when))};
        }
        LocalDateTime from = day.opensAt().get();
        LocalDateTime until = day.closesAt().get();
        WallTime start = new WallTime(from, zone);
        Duration length = Duration.between(start.instant(), new WallTime(until, zone).instant());
        TimeText time = TimeText.ofYear(start, length);
        if (!day.isOpenOvernight()) {
            return new Component[] {time};
        }
        boolean allDay = from.toLocalTime().equals(until.toLocalTime());
        return new Component[] {time, new Span(getTranslation(allDay ? "venue.hours.all-day" : "venue.hours.overnight"))
        };
    }

    private UnorderedList rooms(List<VenueRoom> rooms) {
        UnorderedList list = plain();
        rooms.forEach(room -> {
            String name = room.name().in(getLocale());
            Integer capacity = room.capacity();
            list.add(new ListItem(capacity == null ? name : getTranslation("venue.room.people", name, capacity)));
        });
        return list;
    }

    private static UnorderedList plain() {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        return list;
    }
}
