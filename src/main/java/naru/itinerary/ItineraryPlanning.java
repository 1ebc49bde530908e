package naru.itinerary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import naru.attachment.AttachmentBook;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.delegation.Delegations;
import naru.delegation.GroupDetails;
import naru.delegation.Groups;
import naru.delegation.MemberSummary;
import naru.tradeshow.TradeShows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans what happens on a trip besides its meetings. Nothing is refused for not working: the itinerary says what will not,
 * and leaves it to people.
 */
@Service
@Transactional
public class ItineraryPlanning {

    private final ItemRepository items;
    private final ResourceRepository resources;
    private final AttachmentBook files;
    private final Delegations delegations;
    private final Groups groups;
    private final TradeShows shows;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    ItineraryPlanning(
            ItemRepository items,
            ResourceRepository resources,
            AttachmentBook files,
            Delegations delegations,
            Groups groups,
            TradeShows shows,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.items = items;
        this.resources = resources;
        this.files = files;
        this.delegations = delegations;
        this.groups = groups;
        this.shows = shows;
        this.user = user;
        this.events = events;
    }

    /**
     * Plans an item.
     *
     * @throws NotFound when one's own city has no such trip, or there is no such venue, or the trip no such resource or group
     * @throws NotOnTheTrip when somebody who takes part does not travel
     */
    @ForCoordinators
    public UUID add(UUID delegationId, EditItem wanted) {
        check(delegationId, wanted);
        ItineraryItem added = items.save(new ItineraryItem(delegationId, wanted));
        changed(delegationId);
        return added.id();
    }

    /**
     * Plans an item otherwise.
     *
     * @param seen the version the form was filled with
     * @throws NotFound when one's own city has no such item, or there is no such venue, or the trip no such resource or group
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws NotOnTheTrip when somebody who takes part does not travel
     */
    @ForCoordinators
    public void edit(UUID itemId, long seen, EditItem wanted) {
        ItineraryItem item = find(itemId);
        ChangedMeanwhile.check(seen, item.version());
        check(item.delegationId(), wanted);
        item.edit(wanted);
        changed(item.delegationId());
    }

    /**
     * Takes an item off the itinerary, with its documents.
     *
     * @throws NotFound when one's own city has no such item
     */
    @ForCoordinators
    public void remove(UUID itemId) {
        ItineraryItem item = find(itemId);
        files.removeAll(ItemFiles.KIND, itemId);
        items.delete(item);
        changed(item.delegationId());
    }

    private void check(UUID delegationId, EditItem wanted) {
        List<UUID> travelling = delegations.get(delegationId).members().stream()
                .map(MemberSummary::id)
                .toList();
        Attendance attendance = wanted.attendance();
        UUID leader = attendance.leaderId();
        if (!travelling.containsAll(attendance.memberIds())
                || (leader != null && !attendance.memberIds().contains(leader))) {
            throw new NotOnTheTrip();
        }
        requireAll(attendance.groupIds(), () -> groups.of(delegationId).stream().map(GroupDetails::id));
        UUID venue = wanted.venueId();
        if (venue != null && !shows.venuesById(List.of(venue)).containsKey(venue)) {
            throw new NotFound(venue);
        }
        requireAll(
                wanted.needs().resourceIds(),
                () -> resources.findByDelegationIdOrderById(delegationId).stream()
                        .map(TripResource::id));
    }

    private static void requireAll(Set<UUID> wanted, Supplier<Stream<UUID>> known) {
        if (wanted.isEmpty()) {
            return;
        }
        Set<UUID> strangers = new HashSet<>(wanted);
        known.get().forEach(strangers::remove);
        strangers.stream().findAny().ifPresent(stranger -> {
            throw new NotFound(stranger);
        });
    }

    private ItineraryItem find(UUID id) {
        return items.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private void changed(UUID delegationId) {
        events.publishEvent(new ItineraryChanged(user.get().city(), delegationId));
    }
}
