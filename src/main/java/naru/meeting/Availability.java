package naru.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.delegation.DelegationBook;
import naru.delegation.MemberSummary;
import org.springframework.stereotype.Component;

/** What is free, and what is free nearby. */
@Component
class Availability {

    private final MeetingRepository meetings;
    private final SlotRepository slots;
    private final DelegationBook delegations;
    private final Clock clock;

    Availability(MeetingRepository meetings, SlotRepository slots, DelegationBook delegations, Clock clock) {
        this.meetings = meetings;
        this.slots = slots;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** The slots of some delegations by meeting, each meeting's in the order of time. */
    Map<UUID, List<SlotSummary>> byMeeting(Collection<UUID> delegationIds) {
        Map<UUID, Integer> held = numbers(slots.held(delegationIds));
        Map<UUID, Integer> waiting = numbers(slots.waiting(delegationIds));
        Map<UUID, MemberSummary> members = delegations.byId(delegationIds).values().stream()
                .flatMap(delegation -> delegation.members().stream())
                .collect(Collectors.toMap(
                        MemberSummary::id, Function.identity(), (first, same) -> first, LinkedHashMap::new));
        return slots.ofDelegations(delegationIds).stream()
                .sorted(Comparator.comparing((Slot slot) -> slot.start().instant())
                        .thenComparing(slot -> slot.place().ko()))
                .collect(Collectors.groupingBy(
                        Slot::meetingId,
                        Collectors.mapping(
                                slot -> summary(
                                        slot,
                                        members.values(),
                                        held.getOrDefault(slot.id(), 0),
                                        waiting.getOrDefault(slot.id(), 0)),
                                Collectors.toList())));
    }

    /**
     * The slot to come that lies nearest in time and has room for a party: of the same meeting if it has one, else of the
     * delegation.
     */
    Optional<FreeSlot> near(Slot wanted, int party, UUID delegationId) {
        Instant now = clock.instant();
        Instant start = wanted.start().instant();
        Map<UUID, Meeting> open = meetings.findByDelegationIdAndRemovedFalse(delegationId).stream()
                .filter(Meeting::isOpen)
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return byMeeting(List.of(delegationId)).entrySet().stream()
                .filter(entry -> open.containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(slot -> !slot.isFull()
                                && slot.free() >= party
                                && slot.start().isAfter(now))
                        .map(slot -> new FreeSlot(
                                entry.getKey(),
                                Objects.requireNonNull(open.get(entry.getKey())).title(),
                                slot)))
                .min(Comparator.comparing((FreeSlot free) -> !free.meetingId().equals(wanted.meetingId()))
                        .thenComparing(free -> Duration.between(
                                        start, free.slot().start().instant())
                                .abs()));
    }

    private static Map<UUID, Integer> numbers(List<SlotRepository.Count> counts) {
        return counts.stream()
                .collect(Collectors.toMap(SlotRepository.Count::getSlotId, count -> (int) count.getNumber()));
    }

    private static SlotSummary summary(Slot slot, Collection<MemberSummary> members, int held, int waiting) {
        return new SlotSummary(
                slot.id(),
                slot.start(),
                slot.length(),
                slot.walkMinutes(),
                slot.place(),
                members.stream()
                        .filter(member -> slot.memberIds().contains(member.id()))
                        .toList(),
                slot.capacity(),
                Math.max(0, slot.capacity() - held),
                waiting);
    }
}
