package naru.delegation.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import naru.base.TimeWords;
import naru.base.ui.ConflictNotice.Change;
import naru.base.ui.Differences;
import naru.delegation.EditTrip;
import naru.tradeshow.TradeShowSummary;

/** What somebody else changed of a trip while it was being changed, field by field. */
final class TripDifferences {

    private final List<TradeShowSummary> shows;
    private final Differences<EditTrip> fields;
    private final Locale language;

    /** @param speaker the component whose language is spoken */
    TripDifferences(Component speaker, List<TradeShowSummary> shows, EditTrip before, EditTrip now) {
        this.shows = shows;
        fields = new Differences<>(speaker, before, now);
        language = fields.language();
    }

    /** Where others were added to the trip and nothing else changed, there is none. */
    List<Change> all() {
        return fields.name("delegation.title", EditTrip::title)
                .field("delegation.purpose.ko", trip -> trip.purpose().ko())
                .field("delegation.purpose.en", trip -> trip.purpose().en())
                .field("trip.project", EditTrip::cityProject)
                .field("delegations.show", this::show)
                .field("delegations.dates", trip -> span(trip.startsOn(), trip.endsOn()))
                .field("delegations.window", trip -> span(trip.opensOn(), trip.closesOn()))
                .field("stops.title", this::stops)
                .all();
    }

    private String span(LocalDate first, LocalDate last) {
        return TimeWords.dayOfYear(first, language) + " – " + TimeWords.dayOfYear(last, language);
    }

    private String show(EditTrip trip) {
        return shows.stream()
                .filter(each -> each.id().equals(trip.tradeShowId()))
                .map(each -> each.name().in(language))
                .findFirst()
                .orElse("");
    }

    private String stops(EditTrip trip) {
        return trip.stops().stream()
                .map(stop -> stop.place().in(language) + " " + TimeWords.day(stop.firstDay(), language) + " – "
                        + TimeWords.day(stop.lastDay(), language))
                .collect(Collectors.joining(" → "));
    }
}
