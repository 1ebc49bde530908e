package naru.meeting;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.delegation.DelegationSummary;
import naru.delegation.MemberSummary;

/** What the slots of a meeting keep to: the days and the people of its trip, its hours, and the clock of its venue. */
record SlotFrame(Meeting meeting, DelegationSummary trip, ZoneId zone) {

    /** A time on the clock of the venue. */
    WallTime at(LocalDateTime local) {
        return new WallTime(local, zone);
    }

    /** The slot that is planned, which nobody has entered yet. */
    Slot slot(PlanMeeting.NewSlot planned) {
        return new Slot(meeting.id(), at(planned.start()), planned);
    }

    /**
     * Refuses people who do not travel.
     *
     * @throws NotFound when the trip has no such member
     */
    void requireTravelling(List<UUID> memberIds) {
        Set<UUID> strangers = new HashSet<>(memberIds);
        strangers.removeAll(trip.members().stream().map(MemberSummary::id).collect(Collectors.toSet()));
        strangers.stream().findAny().ifPresent(stranger -> {
            throw new NotFound(stranger);
        });
    }

    /**
     * Refuses a time when the meeting cannot be held.
     *
     * @throws OutsideTheTrip when it is not on a day of the trip
     * @throws OutOfHours when it is outside the meeting's hours
     */
    void requireWithin(WallTime start, Duration length) {
        WallTime end = start.plus(length);
        if (start.date().isBefore(trip.startsOn()) || end.date().isAfter(trip.endsOn())) {
            throw new OutsideTheTrip(start, length, trip.startsOn(), trip.endsOn());
        }
        meeting.requireHours(start, length);
    }
}
