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

    private final Words words;
    private final CurrentUser user;

    ItineraryPages(Words words, CurrentUser user) {
        this.words = words;
        this.user = user;
    }

    @Override
    public List<Page> of(UUID delegationId, Locale language) {
        Page itinerary =
                page("delegations/itinerary/" + delegationId, "itinerary.title", "itinerary.page.note", language);
        return user.get().role() == Role.COORDINATOR
                ? List.of(
                        itinerary,
                        page("delegations/phones/" + delegationId, "pocket-links.title", "pocket-links.note", language),
                        page("delegations/clone/" + delegationId, "clone.page", "clone.page.note", language))
                : List.of(itinerary);
    }

    private Page page(String path, String title, String note, Locale language) {
        return new Page(path, words.say(language, title), words.say(language, note));
    }
}
