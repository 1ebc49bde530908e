package naru.meeting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import naru.base.Name;

/**
 * A meeting to come, with its slots.
 *
 * @param room             hall, room or table within the venue
 * @param participantLimit how many people a company may bring
 * @param memberIds        the members of the delegation who attend
 */
public record PlanMeeting(
        UUID delegationId,
        MeetingForm form,
        Name title,
        UUID venueId,
        Name room,
        int participantLimit,
        List<UUID> memberIds,
        List<NewSlot> slots) {

    public PlanMeeting {
        memberIds = List.copyOf(memberIds);
        slots = List.copyOf(slots);
        if (slots.isEmpty() || participantLimit < 1) {
            throw new IllegalArgumentException("a meeting has slots, and room for at least one person per company");
        }
    }

    /**
     * A bookable time.
     *
     * @param start    on the wall clock at the venue
     * @param minutes  how long
     * @param place    where exactly: a table, a booth
     * @param capacity how many companies at once
     */
    public record NewSlot(LocalDateTime start, int minutes, Name place, int capacity) {

        public NewSlot {
            if (minutes < 1 || capacity < 1) {
                throw new IllegalArgumentException("a slot lasts a while and has room for someone");
            }
        }
    }
}
