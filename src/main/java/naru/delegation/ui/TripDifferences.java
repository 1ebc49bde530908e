package naru.delegation.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.TimeWords;
import naru.base.ui.ConflictNotice.Change;
import naru.delegation.EditTrip;
import naru.tradeshow.TradeShowSummary;

/** What somebody else changed of a trip while it was being changed, field by field. */
final class TripDifferences {

    private final Component speaker;
    private final List<TradeShowSummary> shows;
    private final EditTrip before;
    private final EditTrip now;

    /** @param speaker the component whose language is spoken */
    TripDifferences(Component speaker, List<TradeShowSummary> shows, EditTrip before, EditTrip now) {
        this.speaker = speaker;
        this.shows = shows;
        this.before = before;
        this.now = now;
    }

    /** Where others were added to the trip and nothing else changed, there is none. */
    List<Change> all() {
        Locale language = speaker.getUI().orElseThrow().getLocale();
        return Stream.of(
                        change(
                                say("form.korean", say("delegation.title")),
                                trip -> trip.title().ko()),
                        change(
                                say("form.english", say("delegation.title")),
                                trip -> trip.title().en()),
                        change(
                                say("delegation.purpose.ko"),
                                trip -> trip.purpose().ko()),
                        change(
                                say("delegation.purpose.en"),
                                trip -> trip.purpose().en()),
                        change(say("trip.project"), trip -> trip.cityProject() == null ? "" : trip.cityProject()),
                        change(say("delegations.show"), trip -> show(trip, language)),
                        change(
                                say("delegations.dates"),
                                trip -> TimeWords.dayOfYear(trip.startsOn(), language) + " – "
                                        + TimeWords.dayOfYear(trip.endsOn(), language)),
                        change(
                                say("delegations.window"),
                                trip -> TimeWords.dayOfYear(trip.opensOn(), language) + " – "
                                        + TimeWords.dayOfYear(trip.closesOn(), language)),
                        change(say("stops.title"), trip -> stops(trip, language)))
                .filter(change -> !change.before().equals(change.now()))
                .toList();
    }

    private Change change(String label, Function<EditTrip, String> words) {
        return new Change(label, words.apply(before), words.apply(now));
    }

    private String show(EditTrip trip, Locale language) {
        return shows.stream()
                .filter(each -> each.id().equals(trip.tradeShowId()))
                .map(each -> each.name().in(language))
                .findFirst()
                .orElse("");
    }

    private static String stops(EditTrip trip, Locale language) {
        return trip.stops().stream()
                .map(stop -> stop.place().in(language) + " " + TimeWords.day(stop.firstDay(), language) + " – "
                        + TimeWords.day(stop.lastDay(), language))
                .collect(Collectors.joining(" → "));
    }

    private String say(String key, Object... parameters) {
        return speaker.getTranslation(key, parameters);
    }
}
