package naru.delegation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.TimeWords;
import naru.base.ui.Facts;
import naru.delegation.EditTrip;
import naru.delegation.TripDetails;
import naru.tradeshow.TradeShowSummary;

/** What a trip is for, and when it is. */
final class TripCard extends Section {

    TripCard(TripDetails trip, TripDesk desk) {
        addClassName("card");
        EditTrip known = trip.facts();
        Facts facts = new Facts()
                .add(getTranslation("trip.purpose"), known.purpose().in(getLocale()))
                .add(
                        getTranslation("trip.project"),
                        known.cityProject() == null ? getTranslation("trip.project.none") : known.cityProject());
        show(known.tradeShowId(), desk)
                .forEach(show -> facts.add(
                        getTranslation("delegations.show"),
                        show.name().in(getLocale()) + ", " + show.place().in(getLocale())));
        facts.add(getTranslation("delegations.dates"), span(known.startsOn(), known.endsOn()))
                .add(getTranslation("delegations.window"), span(known.opensOn(), known.closesOn()))
                .add(getTranslation("delegation.code"), trip.code());
        add(new H2(getTranslation("trip.what")), facts);
    }

    private static Stream<TradeShowSummary> show(UUID id, TripDesk desk) {
        return Stream.ofNullable(desk.shows().byId(List.of(id)).get(id));
    }

    private String span(LocalDate first, LocalDate last) {
        return TimeWords.dayOfYear(first, getLocale()) + " – " + TimeWords.dayOfYear(last, getLocale());
    }
}
