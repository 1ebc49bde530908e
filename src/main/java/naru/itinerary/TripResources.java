package naru.itinerary;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import naru.delegation.Delegations;
import naru.delegation.MemberSummary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Vehicles, interpreters and what else the trips of one's own city can book for something on their itinerary. */
@Service
@Transactional
public class TripResources {

    private final ResourceRepository resources;
    private final ItemRepository items;
    private final Delegations delegations;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    TripResources(
            ResourceRepository resources,
            ItemRepository items,
            Delegations delegations,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.resources = resources;
        this.items = items;
        this.delegations = delegations;
        this.user = user;
        this.events = events;
    }

    /**
     * What a trip can book: vehicles first, then interpreters, each in the order in which they were entered.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<ResourceDetails> of(UUID delegationId) {
        delegations.get(delegationId);
        return resources.findByDelegationIdOrderById(delegationId).stream()
                .map(TripResource::details)
                .sorted(Comparator.comparing(resource -> resource.facts().kind()))
                .toList();
    }

    /**
     * Enters a resource.
     *
     * @throws NotFound when one's own city has no such trip
     * @throws AlreadyAMember when an interpreter of that name travels as a member
     */
    @ForCoordinators
    public UUID add(UUID delegationId, EditResource facts) {
        check(delegationId, facts);
        UUID added = resources.save(new TripResource(delegationId, facts)).id();
        changed(delegationId);
        return added;
    }

    /**
     * Changes what is known of a resource. Where that leaves it away when it is needed, or too small, the itinerary says so.
     *
     * @param seen the version the form was filled with
     * @throws NotFound when one's own city has no such resource
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws AlreadyAMember when an interpreter of that name travels as a member
     */
    @ForCoordinators
    public void edit(UUID resourceId, long seen, EditResource facts) {
        TripResource resource = find(resourceId);
        ChangedMeanwhile.check(seen, resource.version());
        check(resource.delegationId(), facts);
        resource.edit(facts);
        changed(resource.delegationId());
    }

    /**
     * Takes a resource away.
     *
     * @throws NotFound when one's own city has no such resource
     * @throws ResourceStillPlanned when something on the itinerary needs it
     */
    @ForCoordinators
    public void remove(UUID resourceId) {
        TripResource resource = find(resourceId);
        items.needing(resourceId).stream().findFirst().ifPresent(item -> {
            throw new ResourceStillPlanned(resource.name(), item.title());
        });
        resources.delete(resource);
        changed(resource.delegationId());
    }

    private void check(UUID delegationId, EditResource facts) {
        boolean travels = delegations.get(delegationId).members().stream()
                .map(MemberSummary::name)
                .anyMatch(name -> name.ko().equals(facts.name().ko()));
        if (travels && facts.kind() == ResourceKind.INTERPRETER) {
            throw new AlreadyAMember(facts.name());
        }
    }

    private TripResource find(UUID id) {
        return resources.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private void changed(UUID delegationId) {
        events.publishEvent(new ItineraryChanged(user.get().city(), delegationId));
    }
}
