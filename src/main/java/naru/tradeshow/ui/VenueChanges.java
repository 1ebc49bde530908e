package naru.tradeshow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.TimeWords;
import naru.base.ui.ConflictNotice.Change;
import naru.tradeshow.Coordinates;
import naru.tradeshow.EditVenue;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.VenueDay;
import naru.tradeshow.VenueRoom;

/** What somebody else changed of a venue while it was being corrected, field by field. */
final class VenueChanges {

    private final Component speaker;
    private final List<TradeShowSummary> shows;
    private final EditVenue before;
    private final EditVenue now;

    /** @param speaker the component whose language is spoken */
    VenueChanges(Component speaker, List<TradeShowSummary> shows, EditVenue before, EditVenue now) {
        this.speaker = speaker;
        this.shows = shows;
        this.before = before;
        this.now = now;
    }

    List<Change> all() {
        Locale language = UI.getCurrent().getLocale();
        return Stream.of(
                        change(
                                say("form.korean", say("venue.name")),
                                venue -> venue.name().ko()),
                        change(
                                say("form.english", say("venue.name")),
                                venue -> venue.name().en()),
                        change(say("venue.address"), EditVenue::address),
                        change(say("venue.show"), venue -> show(venue, language)),
                        change(say("form.zone"), venue -> TimeWords.zone(venue.zone(), language)),
                        change(say("venue.coordinates"), this::point),
                        change(
                                say("venue.capacity"),
                                venue -> venue.capacity() == null ? "" : say("venue.people", venue.capacity())),
                        new Change(
                                say("venue.hours"),
                                days(without(before.days(), now.days()), language),
                                days(without(now.days(), before.days()), language)),
                        new Change(
                                say("venue.rooms"),
                                rooms(without(before.rooms(), now.rooms()), language),
                                rooms(without(now.rooms(), before.rooms()), language)))
                .filter(change -> !change.before().equals(change.now()))
                .toList();
    }

    private Change change(String label, Function<EditVenue, String> words) {
        return new Change(label, words.apply(before), words.apply(now));
    }

    private String show(EditVenue venue, Locale language) {
        return shows.stream()
                .filter(each -> each.id().equals(venue.tradeShowId()))
                .map(each -> each.name().in(language))
                .findFirst()
                .orElse("");
    }

    private String point(EditVenue venue) {
        Coordinates point = venue.coordinates();
        return point == null
                ? ""
                : say("venue.coordinates.point", Double.toString(point.latitude()), Double.toString(point.longitude()));
    }

    private String days(List<VenueDay> days, Locale language) {
        return days.stream()
                .map(day -> {
                    String date = TimeWords.day(day.day(), language);
                    return day.opens() == null
                            ? say("venue.hours.closed", date)
                            : date + " " + day.opens() + "–" + day.closes();
                })
                .collect(Collectors.joining(", "));
    }

    private String rooms(List<VenueRoom> rooms, Locale language) {
        return rooms.stream()
                .map(room -> {
                    String name = room.name().in(language);
                    return room.capacity() == null ? name : say("venue.room.people", name, room.capacity());
                })
                .collect(Collectors.joining(", "));
    }

    private static <T> List<T> without(List<T> all, List<T> those) {
        return all.stream().filter(each -> !those.contains(each)).toList();
    }

    private String say(String key, Object... parameters) {
        return speaker.getTranslation(key, parameters);
    }
}
