package naru.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import naru.timetable.Booking;
import naru.timetable.Clash;
import naru.timetable.Overlap;
import naru.timetable.Timetable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How meetings come to be: a coordinator plans them with their slots, and opens them to companies. */
@Service
public class MeetingPlanning {

    private final MeetingRepository meetings;
    private final SlotEntry entry;
    private final Occupancy occupancy;
    private final Timetable timetable;
    private final RegistrationNews news;
    private final Contest contest;

    MeetingPlanning(
            MeetingRepository meetings,
            SlotEntry entry,
            Occupancy occupancy,
            Timetable timetable,
            RegistrationNews news,
            Contest contest) {
        this.meetings = meetings;
        this.entry = entry;
        this.occupancy = occupancy;
        this.timetable = timetable;
        this.news = news;
        this.contest = contest;
    }

    /**
     * Plans a meeting, which companies do not see yet. Its slots are at the wall-clock time of its venue.
     *
     * @return the id of the meeting
     * @throws NotFound when one's own city has no such delegation, it no such member, or there is no such venue
     * @throws OutsideTheTrip when a slot is not on a day of the trip
     * @throws OutOfHours when a slot is outside the meeting's hours
     * @throws Overlap when a member or a place is taken at the time of a slot, buffers included
     */
    @ForCoordinators
    public UUID plan(PlanMeeting plan) {
        return contest.settle(() -> {
            SlotFrame frame = entry.frame(new Meeting(plan));
            meetings.save(frame.meeting());
            entry.enter(frame, plan.slots());
            return frame.meeting().id();
        });
    }

    /**
     * Whose time a planned meeting would take that is taken already; nothing is entered.
     *
     * @throws NotFound when one's own city has no such delegation, it no such member, or there is no such venue
     */
    @ForCoordinators
    @Transactional
    public List<Clash> clashes(PlanMeeting plan) {
        SlotFrame frame = entry.frame(new Meeting(plan));
        plan.slots().forEach(slot -> frame.requireTravelling(slot.memberIds()));
        List<Booking> bookings = plan.slots().stream()
                .map(slot -> occupancy.of(frame.slot(slot), frame.meeting(), frame.trip()))
                .toList();
        return timetable.clashes(bookings, Set.of());
    }

    /**
     * Lets companies see a meeting and register for it.
     *
     * @throws NotFound when one's own city has no such meeting
     */
    @ForCoordinators
    @Transactional
    public void open(UUID meetingId) {
        Meeting meeting = meetings.get(meetingId);
        meeting.open();
        news.planned(meeting);
    }

    /**
     * Adds slots to a meeting.
     *
     * @throws RuntimeException as {@link #plan} does
     */
    @ForCoordinators
    public void addSlots(UUID meetingId, List<PlanMeeting.NewSlot> more) {
        contest.settle(() -> {
            Meeting meeting = meetings.get(meetingId);
            entry.enter(entry.frame(meeting), more);
            news.planned(meeting);
        });
    }
}
