package naru.itinerary;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import naru.delegation.MemberDetails;
import naru.delegation.Members;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addresses at which people on a trip read their own programme without an account, for those who hand them out. */
@Service
@Transactional
public class PhoneLinks {

    private final PhoneLinkRepository links;
    private final PhoneAddresses addresses;
    private final Members members;
    private final Clock clock;

    PhoneLinks(PhoneLinkRepository links, PhoneAddresses addresses, Members members, Clock clock) {
        this.links = links;
        this.addresses = addresses;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Those of a trip that lead somewhere, by the ids of their members.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForCoordinators
    @Transactional(readOnly = true)
    public Map<UUID, PhoneLinkSummary> of(UUID delegationId) {
        Map<UUID, PhoneLink> made = links.findByDelegationId(delegationId).stream()
                .collect(Collectors.toMap(PhoneLink::memberId, Function.identity()));
        Map<UUID, PhoneLinkSummary> all = new LinkedHashMap<>();
        for (MemberDetails member : members.of(delegationId)) {
            PhoneLink link = made.get(member.id());
            if (link != null) {
                all.put(member.id(), addresses.summary(link));
            }
        }
        return all;
    }

    /**
     * Makes an address for somebody who has none; who has one keeps it.
     *
     * @throws NotFound when one's own city has no such trip, or nobody of that id is on it
     * @throws ChangedMeanwhile when somebody else made one at the same instant
     */
    @ForCoordinators
    public void make(UUID delegationId, UUID memberId) {
        check(delegationId, memberId);
        if (links.findByMemberId(memberId).isEmpty()) {
            try {
                links.saveAndFlush(new PhoneLink(delegationId, memberId, clock.instant()));
            } catch (DataIntegrityViolationException made) {
                throw new ChangedMeanwhile();
            }
        }
    }

    /**
     * Lets an address lead nowhere from now on.
     *
     * @throws NotFound when one's own city has no such trip, or nobody of that id is on it
     */
    @ForCoordinators
    public void revoke(UUID delegationId, UUID memberId) {
        check(delegationId, memberId);
        links.findByMemberId(memberId).ifPresent(links::delete);
    }

    private void check(UUID delegationId, UUID memberId) {
        if (members.of(delegationId).stream().noneMatch(member -> member.id().equals(memberId))) {
            throw new NotFound(memberId);
        }
    }
}
