package naru.tradeshow.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import naru.base.TimeWords;
import naru.base.ui.ConflictNotice.Change;
import naru.base.ui.Differences;
import naru.tradeshow.Coordinates;
import naru.tradeshow.EditVenue;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.VenueDay;
import naru.tradeshow.VenueRoom;
import org.jspecify.annotations.Nullable;

/** What somebody else changed of a venue while it was being corrected, field by field. */
final class VenueChanges {

    private final List<TradeShowSummary> shows;
    private final Differences<EditVenue> fields;
    private final Locale language;

    /** @param speaker the component whose language is spoken */
    VenueChanges(Component speaker, List<TradeShowSummary> shows, EditVenue before, EditVenue now) {
        this.shows = shows;
        fields = new Differences<>(speaker, before, now);
        language = fields.language();
    }

    List<Change> all() {
        return fields.name("venue.name", EditVenue::name)
                .field("venue.address", EditVenue::address)
                .field("venue.show", this::show)
                .field("form.zone", venue -> TimeWords.zone(venue.zone(), language))
                .field("venue.coordinates", this::point)
                .field("venue.capacity", this::capacity)
                .list("venue.hours", EditVenue::days, this::days)
                .list("venue.rooms", EditVenue::rooms, this::rooms)
                .all();
    }

    private String show(EditVenue venue) {
        return shows.stream()
                .filter(each -> each.id().equals(venue.tradeShowId()))
                .map(each -> each.name().in(language))
                .findFirst()
                .orElse("");
    }

    private @Nullable String capacity(EditVenue venue) {
        return venue.capacity() == null ? null : fields.say("venue.people", venue.capacity());
    }

    private @Nullable String point(EditVenue venue) {
        Coordinates point = venue.coordinates();
        return point == null
                ? null
                : fields.say(
                        "venue.coordinates.point",
                        Double.toString(point.latitude()),
                        Double.toString(point.longitude()));
    }

    private String days(List<VenueDay> days) {
        return days.stream()
                .map(day -> {
                    String date = TimeWords.day(day.day(), language);
                    return day.opens() == null
                            ? fields.say("venue.hours.closed", date)
                            : date + " " + day.opens() + "–" + day.closes();
                })
                .collect(Collectors.joining(", "));
    }

    private String rooms(List<VenueRoom> rooms) {
        return rooms.stream()
                .map(room -> {
                    String name = room.name().in(language);
                    return room.capacity() == null ? name : fields.say("venue.room.people", name, room.capacity());
                })
                .collect(Collectors.joining(", "));
    }
}
