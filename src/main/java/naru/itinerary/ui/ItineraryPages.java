package naru.itinerary.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.Words;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.delegation.TripPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pages of a trip's itinerary: as it is planned, and for those who hand them out, as each member reads it. */
@Component
@Order(0)
class ItineraryPages implements TripPages {

    private final CurrentUser user;
    private final Words words;

    ItineraryPages(CurrentUser user, Words words) {
        this.user = user;
        this.words = words;
    }

    @Override
    public List<Page> of(UUID delegationId, Locale language) {
        Page itinerary = new Page(
                "delegations/itinerary/" + delegationId,
                words.say(language, "itinerary.title"),
                words.say(language, "itinerary.page.note"));
        return user.get().role() == Role.COORDINATOR
                ? List.of(
                        itinerary,
                        new Page(
                                "delegations/phones/" + delegationId,
                                words.say(language, "pocket-links.title"),
                                words.say(language, "pocket-links.note")))
                : List.of(itinerary);
    }
}
