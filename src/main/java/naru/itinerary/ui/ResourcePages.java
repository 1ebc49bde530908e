package naru.itinerary.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.Words;
import naru.delegation.TripPages;
import naru.itinerary.TripResources;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of what a trip can book. */
@Component
@Order(2)
class ResourcePages implements TripPages {

    private final TripResources resources;
    private final Words words;

    ResourcePages(TripResources resources, Words words) {
        this.resources = resources;
        this.words = words;
    }

    @Override
    public List<Page> of(UUID delegationId, Locale language) {
        return List.of(new Page(
                "delegations/resources/" + delegationId,
                words.say(language, "resources.page", resources.of(delegationId).size()),
                words.say(language, "resources.page.note")));
    }
}
