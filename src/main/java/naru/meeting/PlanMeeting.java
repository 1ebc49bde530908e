package naru.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import naru.base.Name;

/**
 * A meeting to come, with its slots.
 *
 * @param room             hall, room or table within the venue
 * @param personsPerPlace  how many people sit on one place
 * @param placesPerCompany how many places a company may take at most
 * @param bufferBefore     minutes that stay free before each slot
 * @param bufferAfter      minutes that stay free after each slot
 * @param hours            between which hours of which days slots may lie; none where any hour of the trip will do
 */
public record PlanMeeting(
        UUID delegationId,
        MeetingForm form,
        Name title,
        UUID venueId,
        Name room,
        int personsPerPlace,
        int placesPerCompany,
        int bufferBefore,
        int bufferAfter,
        List<Hours> hours,
        List<NewSlot> slots) {

    public PlanMeeting {
        hours = List.copyOf(hours);
        slots = List.copyOf(slots);
        if (slots.isEmpty() || personsPerPlace < 1 || placesPerCompany < 1 || bufferBefore < 0 || bufferAfter < 0) {
            throw new IllegalArgumentException("a meeting has slots, and room for at least one person per company");
        }
    }

    /** A meeting with nothing around its slots, at any hour, where each company takes one place. */
    public static PlanMeeting simple(
            UUID delegationId,
            MeetingForm form,
            Name title,
            UUID venueId,
            Name room,
            int personsPerPlace,
            List<NewSlot> slots) {
        return new PlanMeeting(delegationId, form, title, venueId, room, personsPerPlace, 1, 0, 0, List.of(), slots);
    }

    /**
     * Working hours of a day, on the wall clock at the venue.
     *
     * @param until where it is not after {@code from}, on the day after
     */
    public record Hours(LocalDate day, LocalTime from, LocalTime until) {

        /** Whether a slot lies within. */
        public boolean cover(LocalDateTime start, LocalDateTime end) {
            return !start.isBefore(start()) && !end.isAfter(end());
        }

        /** When they start. */
        public LocalDateTime start() {
            return day.atTime(from);
        }

        /** When they end. */
        public LocalDateTime end() {
            return (until.isAfter(from) ? day : day.plusDays(1)).atTime(until);
        }
    }

    /**
     * A bookable time.
     *
     * @param start       on the wall clock at the venue
     * @param minutes     how long
     * @param walkMinutes how long one walks to it from the stop before, in a booth round
     * @param place       where exactly: a table, a booth
     * @param capacity    how many places it has
     * @param memberIds   the members of the delegation who attend
     */
    public record NewSlot(
            LocalDateTime start, int minutes, int walkMinutes, Name place, int capacity, List<UUID> memberIds) {

        public NewSlot {
            memberIds = List.copyOf(memberIds);
            if (minutes < 1 || walkMinutes < 0 || capacity < 1) {
                throw new IllegalArgumentException("a slot lasts a while and has room for someone");
            }
        }

        /** The same slot with these members of the delegation. */
        public NewSlot attendedBy(List<UUID> members) {
            return new NewSlot(start, minutes, walkMinutes, place, capacity, members);
        }
    }
}
