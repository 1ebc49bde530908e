package naru.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.access.CityScope;
import naru.base.access.ForAnyone;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How many places the open delegations of all cities still have: that much is public. */
@Service
public class OpenPlaces {

    private final Delegations delegations;
    private final MeetingRepository meetings;
    private final Availability availability;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OpenPlaces(
            Delegations delegations,
            MeetingRepository meetings,
            Availability availability,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.delegations = delegations;
        this.meetings = meetings;
        this.availability = availability;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** The delegations open for registration, the next to travel first, each with its free places. */
    @ForAnyone
    public List<OpenDelegation> all() {
        List<DelegationSummary> open = delegations.open();
        List<UUID> ids = open.stream().map(DelegationSummary::id).toList();
        Map<UUID, Integer> free =
                CityScope.everywhere(() -> Objects.requireNonNull(transaction.execute(status -> free(ids))));
        return open.stream()
                .map(delegation -> new OpenDelegation(delegation, free.getOrDefault(delegation.id(), 0)))
                .toList();
    }

    private Map<UUID, Integer> free(List<UUID> delegationIds) {
        Map<UUID, UUID> delegationOf = meetings.findByDelegationIdInAndRemovedFalse(delegationIds).stream()
                .filter(Meeting::isOpen)
                .collect(Collectors.toMap(Meeting::id, Meeting::delegationId));
        return availability.byMeeting(delegationIds).entrySet().stream()
                .filter(meeting -> delegationOf.containsKey(meeting.getKey()))
                .collect(Collectors.groupingBy(
                        meeting -> Objects.requireNonNull(delegationOf.get(meeting.getKey())),
                        Collectors.summingInt(meeting -> meeting.getValue().stream()
                                .filter(slot -> slot.start().isAfter(clock.instant()))
                                .mapToInt(SlotSummary::free)
                                .sum())));
    }
}
