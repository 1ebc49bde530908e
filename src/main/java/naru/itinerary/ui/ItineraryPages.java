package naru.itinerary.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.Words;
import naru.delegation.TripPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of a trip's itinerary. */
@Component
@Order(0)
class ItineraryPages implements TripPages {

    private final Words words;

    ItineraryPages(Words words) {
        this.words = words;
    }

    @Override
    public List<Page> of(UUID delegationId, Locale language) {
        return List.of(new Page(
                "delegations/itinerary/" + delegationId,
                words.say(language, "itinerary.title"),
                words.say(language, "itinerary.page.note")));
    }
}
