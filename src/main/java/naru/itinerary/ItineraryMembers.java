package naru.itinerary;

import naru.delegation.MemberLeaving;
import naru.delegation.MemberStillPlanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps members on their trip while they take part in something on the itinerary. */
@Component
class ItineraryMembers {

    private final ItemRepository items;

    ItineraryMembers(ItemRepository items) {
        this.items = items;
    }

    @EventListener
    void leaving(MemberLeaving event) {
        items.attendedBy(event.member().id()).stream().findFirst().ifPresent(item -> {
            throw new MemberStillPlanned(event.member().name(), item.title());
        });
    }
}
