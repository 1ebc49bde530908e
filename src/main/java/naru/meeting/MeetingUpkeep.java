package naru.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import naru.company.CompanyBook;
import naru.meeting.planning.DayCapacity;
import naru.timetable.Booking;
import naru.timetable.Overlap;
import naru.timetable.Timetable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator asks and changes of a meeting that is planned already. */
@Service
public class MeetingUpkeep {

    private final MeetingRepository meetings;
    private final SlotRepository slots;
    private final RegistrationRepository registrations;
    private final TakingBack takingBack;
    private final Waitlist waitlist;
    private final Occupancy occupancy;
    private final Timetable timetable;
    private final RegistrationNews news;
    private final Contest contest;
    private final CompanyBook companies;

    MeetingUpkeep(
            MeetingRepository meetings,
            SlotRepository slots,
            RegistrationRepository registrations,
            TakingBack takingBack,
            Waitlist waitlist,
            Occupancy occupancy,
            Timetable timetable,
            RegistrationNews news,
            Contest contest,
            CompanyBook companies) {
        this.meetings = meetings;
        this.slots = slots;
        this.registrations = registrations;
        this.takingBack = takingBack;
        this.waitlist = waitlist;
        this.occupancy = occupancy;
        this.timetable = timetable;
        this.news = news;
        this.contest = contest;
        this.companies = companies;
    }

    /**
     * Whether each day of the delegation has places enough once a meeting is open, next to those that are.
     *
     * @throws NotFound when one's own city has no such meeting
     */
    @ForCoordinators
    @Transactional(readOnly = true)
    public List<DayCapacity> capacity(UUID meetingId) {
        UUID delegation = meetings.get(meetingId).delegationId();
        Set<UUID> counted = meetings.findByDelegationIdAndRemovedFalse(delegation).stream()
                .filter(meeting -> meeting.isOpen() || meeting.id().equals(meetingId))
                .map(Meeting::id)
                .collect(Collectors.toSet());
        List<Slot> offered = slots.ofDelegations(List.of(delegation)).stream()
                .filter(slot -> counted.contains(slot.meetingId()))
                .toList();
        Map<UUID, Integer> asked = slots.asked(delegation).stream()
                .collect(Collectors.toMap(SlotRepository.Count::getSlotId, count -> (int) count.getNumber()));
        Set<UUID> known = Set.copyOf(registrations.companiesOf(delegation));
        int unregistered = (int) companies.approved().stream()
                .filter(company -> !known.contains(company))
                .count();
        return DayCapacity.of(
                byDay(offered, Slot::capacity), byDay(offered, slot -> asked.getOrDefault(slot.id(), 0)), unregistered);
    }

    /**
     * Changes what a meeting is called, where it is and when it may be held. Companies whose confirmed meeting is called or
     * held differently from now on are told.
     *
     * @throws NotFound when one's own city has no such meeting
     * @throws PeopleAlreadyCounted when the numbers of people change while somebody stands registered
     * @throws OutOfHours when a slot would be outside the hours
     * @throws Overlap when a member, a place or a company is elsewhere, with the new buffers or in the new room
     */
    @ForCoordinators
    public void edit(UUID meetingId, EditMeeting edit) {
        contest.settle(() -> {
            Meeting meeting = meetings.get(meetingId);
            // Nobody registers for a slot as it is about to be no more.
            waitlist.lockAll(slots.ofMeeting(meetingId).stream().map(Slot::id).toList());
            List<Slot> all = slots.ofMeeting(meetingId);
            List<Registration> standing = standing(all);
            if (!standing.isEmpty() && meeting.countsPeopleUnlike(edit)) {
                throw new PeopleAlreadyCounted();
            }
            Name title = meeting.title();
            Name room = meeting.room();
            meeting.edit(edit);
            for (Slot slot : all) {
                slot.follow(room, edit.room());
                meeting.requireHours(slot.start(), slot.length());
            }
            timetable.move(bookings(meeting, all, standing));
            if (!title.equals(edit.title()) || !room.equals(edit.room())) {
                Map<UUID, Slot> byId = all.stream().collect(Collectors.toMap(Slot::id, Function.identity()));
                standing.forEach(registration ->
                        news.shifted(registration, Objects.requireNonNull(byId.get(registration.slotId())), meeting));
            }
            news.planned(meeting);
        });
    }

    /**
     * Deletes a meeting that nobody stands registered for.
     *
     * @throws NotFound when one's own city has no such meeting
     * @throws SlotTaken when somebody does; they have to be moved first
     */
    @ForCoordinators
    public void delete(UUID meetingId) {
        contest.settle(() -> {
            Meeting meeting = meetings.get(meetingId);
            takingBack.takeBack(slots.ofMeeting(meetingId));
            meeting.remove();
            news.planned(meeting);
        });
    }

    private List<Booking> bookings(Meeting meeting, List<Slot> all, List<Registration> standing) {
        var delegation = occupancy.delegation(meeting);
        return Stream.concat(
                        all.stream().map(slot -> occupancy.of(slot, meeting, delegation)),
                        occupancy.of(standing, all, meeting).stream())
                .toList();
    }

    private List<Registration> standing(Collection<Slot> all) {
        return all.isEmpty()
                ? List.of()
                : registrations.standing(all.stream().map(Slot::id).toList());
    }

    private static Map<LocalDate, Integer> byDay(List<Slot> all, ToIntFunction<Slot> number) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        slot -> Objects.requireNonNull(slot.start().date()), Collectors.summingInt(number)));
    }
}
