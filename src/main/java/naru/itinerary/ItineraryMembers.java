package naru.itinerary;

import naru.delegation.MemberLeaving;
import naru.delegation.MemberStillPlanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps members on their trip while they take part in something on the itinerary; who leaves it reads its programme no
 * longer.
 */
@Component
class ItineraryMembers {

    private final ItemRepository items;
    private final PhoneLinkRepository links;

    ItineraryMembers(ItemRepository items, PhoneLinkRepository links) {
        this.items = items;
        this.links = links;
    }

    @EventListener
    void leaving(MemberLeaving event) {
        items.attendedBy(event.member().id()).stream().findFirst().ifPresent(item -> {
            throw new MemberStillPlanned(event.member().name(), item.title());
        });
        links.findByMemberId(event.member().id()).ifPresent(link -> {
            links.delete(link);
            links.flush();
        });
    }
}
