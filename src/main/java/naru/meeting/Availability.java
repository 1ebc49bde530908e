package naru.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is free, and what is free nearby. */
@Component
class Availability {

    private final MeetingRepository meetings;
    private final SlotRepository slots;
    private final Clock clock;

    Availability(MeetingRepository meetings, SlotRepository slots, Clock clock) {
        this.meetings = meetings;
        this.slots = slots;
        this.clock = clock;
    }

    /** The slots of some delegations by meeting, each meeting's in the order of time. */
    Map<UUID, List<SlotSummary>> byMeeting(Collection<UUID> delegationIds) {
        Map<UUID, Long> held = slots.held(delegationIds, clock.instant()).stream()
                .collect(Collectors.toMap(SlotRepository.Held::getSlotId, SlotRepository.Held::getHeld));
        return slots.ofDelegations(delegationIds).stream()
                .sorted(Comparator.comparing(slot -> slot.start().instant()))
                .collect(Collectors.groupingBy(
                        Slot::meetingId,
                        Collectors.mapping(
                                slot -> summary(slot, held.getOrDefault(slot.id(), 0L)), Collectors.toList())));
    }

    /** The free slot to come that lies nearest in time: of the same meeting if it has one, else of the delegation. */
    Optional<FreeSlot> near(Slot wanted, UUID delegationId) {
        Instant now = clock.instant();
        Instant start = wanted.start().instant();
        Map<UUID, Meeting> all = meetings.findByDelegationId(delegationId).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return byMeeting(List.of(delegationId)).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(slot -> !slot.isFull() && slot.start().isAfter(now))
                        .map(slot -> new FreeSlot(
                                entry.getKey(),
                                java.util.Objects.requireNonNull(all.get(entry.getKey()))
                                        .title(),
                                slot)))
                .min(Comparator.comparing((FreeSlot free) -> !free.meetingId().equals(wanted.meetingId()))
                        .thenComparing(free -> Duration.between(
                                        start, free.slot().start().instant())
                                .abs()));
    }

    private static SlotSummary summary(Slot slot, long held) {
        int free = (int) Math.max(0, slot.capacity() - held);
        return new SlotSummary(slot.id(), slot.start(), slot.length(), slot.place(), slot.capacity(), free);
    }
}
