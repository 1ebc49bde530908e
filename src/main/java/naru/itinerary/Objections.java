package naru.itinerary;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.delegation.Delegations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts aside what the check of an itinerary objects to, with a reason that is kept; it comes back when times change. */
@Service
@Transactional
public class Objections {

    private final DismissalRepository dismissals;
    private final Delegations delegations;
    private final ItineraryQueries queries;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Objections(
            DismissalRepository dismissals,
            Delegations delegations,
            ItineraryQueries queries,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dismissals = dismissals;
        this.delegations = delegations;
        this.queries = queries;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts objections aside, for one reason. What somebody else put aside before stays as it is.
     *
     * @param keys the keys of the objections
     * @throws NotFound when one's own city has no such trip
     * @throws NoSuchObjection when one of them does not hold any more
     */
    @ForCoordinators
    public void dismiss(UUID delegationId, List<String> keys, String why) {
        Set<String> standing = queries.get(delegationId).concerns().stream()
                .map(concern -> concern.objection().key())
                .collect(Collectors.toSet());
        if (!standing.containsAll(keys)) {
            throw new NoSuchObjection();
        }
        Set<String> aside = dismissals.findByDelegationIdAndObjectionIn(delegationId, keys).stream()
                .map(Dismissal::objection)
                .collect(Collectors.toSet());
        dismissals.saveAll(keys.stream()
                .filter(key -> !aside.contains(key))
                .map(key -> new Dismissal(delegationId, key, why, user.get().accountId(), clock.instant()))
                .toList());
        changed(delegationId);
    }

    /**
     * Takes objections up again.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForCoordinators
    public void restore(UUID delegationId, List<String> keys) {
        delegations.get(delegationId);
        dismissals.deleteAll(dismissals.findByDelegationIdAndObjectionIn(delegationId, keys));
        changed(delegationId);
    }

    private void changed(UUID delegationId) {
        events.publishEvent(new ItineraryChanged(user.get().city(), delegationId));
    }
}
