package naru.delegation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups of the trips of one's own city that have a programme of their own. Somebody may be in several. */
@Service
@Transactional
public class Groups {

    private final GroupRepository groups;
    private final DelegationRepository delegations;
    private final ApplicationEventPublisher events;

    Groups(GroupRepository groups, DelegationRepository delegations, ApplicationEventPublisher events) {
        this.groups = groups;
        this.delegations = delegations;
        this.events = events;
    }

    /**
     * The groups of a trip, by their Korean names.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<GroupDetails> of(UUID delegationId) {
        trip(delegationId);
        return groups.findByDelegationIdOrderById(delegationId).stream()
                .map(DelegationGroup::details)
                .sorted(Comparator.comparing(group -> group.facts().name().ko()))
                .toList();
    }

    /**
     * Adds a group.
     *
     * @throws NotFound when one's own city has no such trip, or somebody of the group is not on it
     * @throws GroupNameTaken when another group of the trip has that name
     */
    @ForCoordinators
    public UUID add(UUID delegationId, EditGroup facts) {
        Delegation trip = trip(delegationId);
        check(trip, null, facts);
        UUID added = groups.save(new DelegationGroup(delegationId, facts)).id();
        changed(trip);
        return added;
    }

    /**
     * Calls a group otherwise, or says who is in it. Who joins it joins what is planned for it, and who leaves it leaves that.
     *
     * @param seen the version the form was filled with
     * @throws NotFound when one's own city has no such group, or somebody of the group is not on its trip
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws GroupNameTaken when another group of the trip has that name
     */
    @ForCoordinators
    public void edit(UUID groupId, long seen, EditGroup facts) {
        DelegationGroup group = find(groupId);
        ChangedMeanwhile.check(seen, group.version());
        Delegation trip = trip(group.delegationId());
        check(trip, groupId, facts);
        Set<UUID> before = group.details().facts().memberIds();
        group.edit(facts);
        Set<UUID> joined = new HashSet<>(facts.memberIds());
        joined.removeAll(before);
        Set<UUID> left = new HashSet<>(before);
        left.removeAll(facts.memberIds());
        events.publishEvent(new GroupChanging(groupId, joined, left));
        changed(trip);
    }

    /**
     * Removes a group, and nobody from the trip nor from what is planned for them.
     *
     * @throws NotFound when one's own city has no such group
     */
    @ForCoordinators
    public void remove(UUID groupId) {
        DelegationGroup group = find(groupId);
        events.publishEvent(new GroupLeaving(groupId));
        groups.delete(group);
        changed(trip(group.delegationId()));
    }

    private void check(Delegation trip, @Nullable UUID groupId, EditGroup facts) {
        facts.memberIds().forEach(trip::member);
        boolean taken = groups.findByDelegationIdOrderById(trip.id()).stream()
                .map(DelegationGroup::details)
                .filter(other -> !other.id().equals(groupId))
                .anyMatch(other -> other.facts().name().ko().equals(facts.name().ko()));
        if (taken) {
            throw new GroupNameTaken(facts.name());
        }
    }

    private DelegationGroup find(UUID id) {
        return groups.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private Delegation trip(UUID id) {
        return delegations.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private void changed(Delegation delegation) {
        events.publishEvent(new MembersChanged(delegation.city(), delegation.id()));
    }
}
