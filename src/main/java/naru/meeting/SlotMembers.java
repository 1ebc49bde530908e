package naru.meeting;

import java.util.List;
import naru.base.Name;
import naru.delegation.MemberLeaving;
import naru.delegation.MemberStillPlanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps members on their trip while companies are to meet them. */
@Component
class SlotMembers {

    private final SlotRepository slots;
    private final MeetingRepository meetings;

    SlotMembers(SlotRepository slots, MeetingRepository meetings) {
        this.slots = slots;
        this.meetings = meetings;
    }

    @EventListener
    void leaving(MemberLeaving event) {
        List<Slot> attended = slots.attendedBy(event.member().id());
        attended.stream().filter(slot -> !slot.isRemoved()).findFirst().ifPresent(slot -> {
            Name meeting = meetings.findById(slot.meetingId()).orElseThrow().title();
            throw new MemberStillPlanned(event.member().name(), meeting);
        });
        attended.forEach(slot -> slot.dismiss(event.member().id()));
    }
}
