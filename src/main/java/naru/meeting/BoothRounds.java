package naru.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.timetable.Booking;
import naru.timetable.Overlap;
import naru.timetable.Timetable;
import org.springframework.stereotype.Service;

/** The order in which the delegation visits the stops of a booth round (부스 순회). */
@Service
public class BoothRounds {

    private final MeetingRepository meetings;
    private final SlotRepository slots;
    private final RegistrationRepository registrations;
    private final SlotEntry entry;
    private final TakingBack takingBack;
    private final Waitlist waitlist;
    private final Occupancy occupancy;
    private final Timetable timetable;
    private final RegistrationNews news;
    private final Contest contest;
    private final CurrentUser user;
    private final Clock clock;

    BoothRounds(
            MeetingRepository meetings,
            SlotRepository slots,
            RegistrationRepository registrations,
            SlotEntry entry,
            TakingBack takingBack,
            Waitlist waitlist,
            Occupancy occupancy,
            Timetable timetable,
            RegistrationNews news,
            Contest contest,
            CurrentUser user,
            Clock clock) {
        this.meetings = meetings;
        this.slots = slots;
        this.registrations = registrations;
        this.entry = entry;
        this.takingBack = takingBack;
        this.waitlist = waitlist;
        this.occupancy = occupancy;
        this.timetable = timetable;
        this.news = news;
        this.contest = contest;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Arranges the stops of a booth round: their order, what is inserted and what is left out. Every time after a change
     * is worked out anew, and the companies whose time moved are told.
     *
     * @throws NotFound when one's own city has no such meeting, or it no such stop
     * @throws SlotTaken when a stop that is left out is somebody's
     * @throws OutsideTheTrip when a stop is not on a day of the trip any more
     * @throws OutOfHours when a stop is outside the meeting's hours
     * @throws Overlap when a member, a place or a company is elsewhere at the new time
     */
    @ForCoordinators
    public void arrange(ArrangeStops wanted) {
        contest.settle(() -> {
            SlotFrame frame = entry.frame(meetings.get(wanted.meetingId()));
            wanted.stops().forEach(stop -> frame.requireTravelling(stop.memberIds()));
            Map<UUID, Slot> before = locked(wanted.meetingId());
            takingBack.takeBack(leftOut(before, wanted.stops()));
            rearrange(frame, before, wanted);
            news.planned(frame.meeting());
        });
    }

    /** The stops as they are now; nobody registers for one at a time that it is about to leave. */
    private Map<UUID, Slot> locked(UUID meetingId) {
        waitlist.lockAll(slots.ofMeeting(meetingId).stream().map(Slot::id).toList());
        return slots.ofMeeting(meetingId).stream().collect(Collectors.toMap(Slot::id, Function.identity()));
    }

    private static List<Slot> leftOut(Map<UUID, Slot> before, List<Stop> stops) {
        Set<UUID> kept =
                stops.stream().map(Stop::slotId).filter(Objects::nonNull).collect(Collectors.toSet());
        return before.values().stream()
                .filter(slot -> !kept.contains(slot.id()))
                .toList();
    }

    private void rearrange(SlotFrame frame, Map<UUID, Slot> before, ArrangeStops wanted) {
        List<WallTime> starts = Stop.starts(frame.at(wanted.start()), wanted.stops());
        Map<UUID, WallTime> startsBefore = before.values().stream().collect(Collectors.toMap(Slot::id, Slot::start));
        List<Slot> moved = new ArrayList<>();
        List<PlanMeeting.NewSlot> inserted = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Stop stop = wanted.stops().get(i);
            WallTime start = starts.get(i);
            if (stop.slotId() == null) {
                inserted.add(new PlanMeeting.NewSlot(
                        start.local(), stop.minutes(), stop.walkMinutes(), stop.place(), 1, stop.memberIds()));
            } else {
                Slot slot = before.get(stop.slotId());
                if (slot == null) {
                    throw new NotFound(stop.slotId());
                }
                frame.requireWithin(start, stop.length());
                slot.arrange(start, stop);
                moved.add(slot);
            }
        }
        List<Registration> standing =
                registrations.standing(moved.stream().map(Slot::id).toList());
        takeTheirTime(frame, moved, standing);
        entry.enter(frame, inserted);
        tell(frame.meeting(), moved, startsBefore, standing);
        // A stop that had begun may be to come again, with places that were freed meanwhile.
        Instant now = clock.instant();
        moved.forEach(slot -> waitlist.offerFree(slot.id(), now));
    }

    private void takeTheirTime(SlotFrame frame, List<Slot> moved, List<Registration> standing) {
        List<Booking> bookings = new ArrayList<>(moved.stream()
                .map(slot -> occupancy.of(slot, frame.meeting(), frame.trip()))
                .toList());
        bookings.addAll(occupancy.of(standing, moved, frame.meeting()));
        timetable.move(bookings);
    }

    private void tell(
            Meeting meeting, List<Slot> stops, Map<UUID, WallTime> startsBefore, List<Registration> standing) {
        Map<UUID, Slot> byId = stops.stream().collect(Collectors.toMap(Slot::id, Function.identity()));
        Instant now = clock.instant();
        for (Registration registration : standing) {
            Slot slot = Objects.requireNonNull(byId.get(registration.slotId()));
            WallTime start = Objects.requireNonNull(startsBefore.get(slot.id()));
            if (!start.equals(slot.start())) {
                registration.shift(start, user.get().accountId(), now);
            }
            registration.holdOfferUntil(slot.start().instant());
            news.shifted(registration, slot, meeting);
        }
    }
}
