package naru.delegation;

import java.util.List;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who travels on the trips of one's own city, in the order of protocol. */
@Service
@Transactional
public class Members {

    private final DelegationRepository delegations;
    private final ApplicationEventPublisher events;

    Members(DelegationRepository delegations, ApplicationEventPublisher events) {
        this.delegations = delegations;
        this.events = events;
    }

    /**
     * Those who travel, in the order of protocol.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<MemberDetails> of(UUID delegationId) {
        return find(delegationId).members().stream()
                .map(DelegationMember::details)
                .toList();
    }

    /**
     * Adds a person, last in the order of protocol.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForCoordinators
    public UUID add(UUID delegationId, EditMember facts) {
        Delegation delegation = find(delegationId);
        UUID added = delegation.join(facts).id();
        changed(delegation);
        return added;
    }

    /**
     * Changes what is known of a person. Where that leaves them out of something they are planned for, the programme says
     * so.
     *
     * @param seen the version the form was filled with
     * @throws NotFound when one's own city has no such trip, or nobody of that id is on it
     * @throws ChangedMeanwhile when somebody else saved first
     */
    @ForCoordinators
    public void edit(UUID delegationId, UUID memberId, long seen, EditMember facts) {
        Delegation delegation = find(delegationId);
        DelegationMember member = delegation.member(memberId);
        ChangedMeanwhile.check(seen, member.details().version());
        member.edit(facts);
        changed(delegation);
    }

    /**
     * Takes a person off the trip.
     *
     * @throws NotFound when one's own city has no such trip, or nobody of that id is on it
     * @throws MemberStillPlanned when they take part in something that is planned
     * @throws NobodyLeft when nobody else travels
     */
    @ForCoordinators
    public void remove(UUID delegationId, UUID memberId) {
        Delegation delegation = find(delegationId);
        DelegationMember member = delegation.member(memberId);
        events.publishEvent(new MemberLeaving(member.summary()));
        delegation.leave(member);
        changed(delegation);
    }

    /**
     * Changes the order of protocol.
     *
     * @param by how many places towards the end; negative, towards the beginning
     * @throws NotFound when one's own city has no such trip, or nobody of that id is on it
     */
    @ForCoordinators
    public void swapRank(UUID delegationId, UUID memberId, int by) {
        Delegation delegation = find(delegationId);
        delegation.swapRank(delegation.member(memberId), by);
        changed(delegation);
    }

    private void changed(Delegation delegation) {
        events.publishEvent(new MembersChanged(delegation.city(), delegation.id()));
    }

    private Delegation find(UUID id) {
        return delegations.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
