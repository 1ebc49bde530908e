package naru.itinerary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.delegation.GroupChanging;
import naru.delegation.GroupDetails;
import naru.delegation.GroupLeaving;
import naru.delegation.Groups;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who joins a group joins what is planned for it; who leaves it leaves that, unless it is for another of their groups as
 * well.
 */
@Component
class ItineraryGroups {

    private final ItemRepository items;
    private final Groups groups;

    ItineraryGroups(ItemRepository items, Groups groups) {
        this.items = items;
        this.groups = groups;
    }

    @EventListener
    void changing(GroupChanging event) {
        List<ItineraryItem> planned = items.ofGroup(event.groupId());
        if (planned.isEmpty()) {
            return;
        }
        List<GroupDetails> all = groups.of(planned.getFirst().delegationId());
        planned.forEach(item -> {
            Set<UUID> leaving = new HashSet<>(event.left());
            all.stream()
                    .filter(group -> !group.id().equals(event.groupId()) && item.isFor(group.id()))
                    .forEach(group -> leaving.removeAll(group.facts().memberIds()));
            item.follow(event.joined(), leaving);
        });
    }

    @EventListener
    void leaving(GroupLeaving event) {
        items.ofGroup(event.groupId()).forEach(item -> item.forgetGroup(event.groupId()));
    }
}
