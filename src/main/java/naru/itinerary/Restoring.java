package naru.itinerary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.delegation.MemberDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans an itinerary as it was published before. Meetings with companies are not touched, and nobody is told before it is
 * published again.
 */
@Service
@Transactional
public class Restoring {

    private final ItemRepository items;
    private final VersionRepository versions;
    private final ItineraryQueries queries;
    private final ItineraryPlanning planning;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    Restoring(
            ItemRepository items,
            VersionRepository versions,
            ItineraryQueries queries,
            ItineraryPlanning planning,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.items = items;
        this.versions = versions;
        this.queries = queries;
        this.planning = planning;
        this.user = user;
        this.events = events;
    }

    /**
     * Says what going back to a version would do.
     *
     * @throws NotFound when one's own city has no such trip, or it no such version
     */
    @ForCoordinators
    @Transactional(readOnly = true)
    public RestorePreview preview(UUID delegationId, int number) {
        Itinerary now = queries.get(delegationId);
        return look(now, number, restoration(now, number));
    }

    /**
     * Plans everything as a version says, all of it or nothing.
     *
     * @param seen what stands for the preview of that
     * @throws NotFound when one's own city has no such trip, or it no such version
     * @throws PlannedOtherwise when the preview would be another one by now
     */
    @ForCoordinators
    public void restore(UUID delegationId, int number, String seen) {
        Map<UUID, ItineraryItem> locked =
                items.lockAll(delegationId).stream().collect(Collectors.toMap(ItineraryItem::id, Function.identity()));
        Itinerary now = queries.get(delegationId);
        Restoration restoration = restoration(now, number);
        PlannedOtherwise.check(seen, look(now, number, restoration).seen());
        restoration.items().forEach((id, wanted) -> {
            ItineraryItem known = locked.remove(id);
            if (known == null) {
                items.save(new ItineraryItem(id, delegationId, wanted.facts()));
            } else if (!known.details().facts().equals(wanted.facts())) {
                known.edit(wanted.facts());
            }
        });
        locked.keySet().forEach(planning::remove);
        events.publishEvent(new ItineraryChanged(user.get().city(), delegationId));
    }

    private Restoration restoration(Itinerary now, int number) {
        UUID delegationId = now.delegation().id();
        return Restoration.of(
                now,
                versions.findByDelegationIdAndNumber(delegationId, number)
                        .orElseThrow(() -> new NotFound(delegationId))
                        .lines());
    }

    private RestorePreview look(Itinerary now, int number, Restoration restoration) {
        Itinerary then = queries.supposing(
                now.delegation().id(),
                planned -> List.copyOf(restoration.items().values()));
        String seen = new Seen()
                .of(number)
                .ofAll(now.items().stream()
                        .map(item -> item.id() + " " + item.version())
                        .sorted()
                        .toList())
                .ofAll(now.members().stream().map(MemberDetails::id).toList())
                .word();
        return new RestorePreview(
                number, Change.ofEverything(own(now), own(then)), restoration.lost(), restoration.complete(), seen);
    }

    private static List<PublishedLine> own(Itinerary itinerary) {
        return itinerary.asPublished().stream()
                .filter(line -> line.kind() != ItemKind.COMPANY_MEETING)
                .toList();
    }
}
