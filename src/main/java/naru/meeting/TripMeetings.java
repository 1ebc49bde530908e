package naru.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Name;
import naru.delegation.MeetingsOutsideTrip;
import naru.delegation.ShowHasMeetings;
import naru.delegation.TripChanging;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a trip on the days and at the show for which companies were promised a meeting. */
@Component
class TripMeetings {

    private final SlotRepository slots;
    private final MeetingRepository meetings;

    TripMeetings(SlotRepository slots, MeetingRepository meetings) {
        this.slots = slots;
        this.meetings = meetings;
    }

    @EventListener
    void changing(TripChanging event) {
        List<Meeting> standing = meetings.findByDelegationIdAndRemovedFalse(event.delegationId());
        if (event.otherShow() && !standing.isEmpty()) {
            throw new ShowHasMeetings(titles(standing));
        }
        Set<UUID> outside = slots.ofDelegations(List.of(event.delegationId())).stream()
                .filter(slot -> slot.start().date().isBefore(event.startsOn())
                        || slot.end().date().isAfter(event.endsOn()))
                .map(Slot::meetingId)
                .collect(Collectors.toSet());
        List<Meeting> left = standing.stream()
                .filter(meeting -> outside.contains(meeting.id()))
                .toList();
        if (!left.isEmpty()) {
            throw new MeetingsOutsideTrip(titles(left));
        }
    }

    private static List<Name> titles(List<Meeting> some) {
        return some.stream().map(Meeting::title).toList();
    }
}
