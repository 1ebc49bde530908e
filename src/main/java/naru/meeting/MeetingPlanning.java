package naru.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.ForCoordinators;
import naru.delegation.DelegationBook;
import naru.delegation.DelegationSummary;
import naru.delegation.MemberSummary;
import naru.timetable.Booking;
import naru.timetable.Clash;
import naru.timetable.Overlap;
import naru.timetable.Timetable;
import naru.tradeshow.TradeShows;
import naru.tradeshow.VenueSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How meetings come to be: a coordinator plans them with their slots, changes them, and opens them to companies. */
@Service
public class MeetingPlanning {

    private final MeetingRepository meetings;
    private final SlotRepository slots;
    private final PlaceRepository places;
    private final RegistrationRepository registrations;
    private final RegistrationAssembler assembler;
    private final TakingBack takingBack;
    private final Waitlist waitlist;
    private final Occupancy occupancy;
    private final Timetable timetable;
    private final RegistrationNews news;
    private final Contest contest;
    private final DelegationBook delegations;
    private final TradeShows shows;
    private final Clock clock;

    MeetingPlanning(
            MeetingRepository meetings,
            SlotRepository slots,
            PlaceRepository places,
            RegistrationRepository registrations,
            RegistrationAssembler assembler,
            TakingBack takingBack,
            Waitlist waitlist,
            Occupancy occupancy,
            Timetable timetable,
            RegistrationNews news,
            Contest contest,
            DelegationBook delegations,
            TradeShows shows,
            Clock clock) {
        this.meetings = meetings;
        this.slots = slots;
        this.places = places;
        this.registrations = registrations;
        this.assembler = assembler;
        this.takingBack = takingBack;
        this.waitlist = waitlist;
        this.occupancy = occupancy;
        this.timetable = timetable;
        this.news = news;
        this.contest = contest;
        this.delegations = delegations;
        this.shows = shows;
        this.clock = clock;
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
            DelegationSummary delegation = delegations.get(plan.delegationId());
            requireTravelling(delegation, plan.slots().stream().map(PlanMeeting.NewSlot::memberIds));
            Meeting meeting = meetings.save(new Meeting(plan));
            add(meeting, delegation, plan.slots());
            return meeting.id();
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
        DelegationSummary delegation = delegations.get(plan.delegationId());
        requireTravelling(delegation, plan.slots().stream().map(PlanMeeting.NewSlot::memberIds));
        Meeting meeting = new Meeting(plan);
        ZoneId zone = zone(plan.venueId());
        List<Booking> bookings = plan.slots().stream()
                .map(slot -> new Slot(meeting.id(), new WallTime(slot.start(), zone), slot))
                .map(slot -> occupancy.of(slot, meeting, delegation))
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
        Meeting meeting = meeting(meetingId);
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
            Meeting meeting = meeting(meetingId);
            DelegationSummary delegation = occupancy.delegation(meeting);
            requireTravelling(delegation, more.stream().map(PlanMeeting.NewSlot::memberIds));
            add(meeting, delegation, more);
            news.planned(meeting);
        });
    }

    /**
     * Takes a slot back that nobody holds a place of or waits for.
     *
     * @throws NotFound when one's own city has no such slot
     * @throws SlotTaken when somebody does; they have to be moved first
     */
    @ForCoordinators
    public void removeSlot(UUID slotId) {
        contest.settle(() -> {
            Slot slot = slot(slotId);
            takingBack.takeBack(List.of(slot));
            news.planned(meeting(slot.meetingId()));
        });
    }

    /**
     * Gives a slot more places, or fewer; whoever is next in line is offered what is free then.
     *
     * @throws NotFound when one's own city has no such slot
     * @throws SlotTaken when more are held than would be left; some have to be moved first
     */
    @ForCoordinators
    public void resizeSlot(UUID slotId, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a slot has room for someone");
        }
        contest.settle(() -> {
            Slot slot = locked(slot(slotId).id());
            int before = slot.capacity();
            if (capacity < before) {
                compact(slot, capacity);
                places.removeAbove(slot.id(), capacity);
            } else {
                places.saveAll(numbers(slot, before + 1, capacity));
            }
            slot.resize(capacity);
            waitlist.offerFree(slot.id(), clock.instant());
            news.planned(meeting(slot.meetingId()));
        });
    }

    /**
     * Arranges the stops of a booth round: their order, what is inserted and what is left out. Every time after a change
     * is worked out anew, and the companies whose time moved are told.
     *
     * @param start on the wall clock at the venue: when the delegation is at the first stop
     * @throws NotFound when one's own city has no such meeting, or it no such stop
     * @throws SlotTaken when a stop that is left out is somebody's
     * @throws OutsideTheTrip when a stop is not on a day of the trip any more
     * @throws OutOfHours when a stop is outside the meeting's hours
     * @throws Overlap when a member, a place or a company is elsewhere at the new time
     */
    @ForCoordinators
    public void arrange(UUID meetingId, LocalDateTime start, List<Stop> stops) {
        contest.settle(() -> {
            Meeting meeting = meeting(meetingId);
            DelegationSummary delegation = occupancy.delegation(meeting);
            requireTravelling(delegation, stops.stream().map(Stop::memberIds));
            // Nobody registers for a stop at a time that it is about to leave.
            waitlist.lockAll(slots.ofMeeting(meetingId).stream().map(Slot::id).toList());
            Map<UUID, Slot> before =
                    slots.ofMeeting(meetingId).stream().collect(Collectors.toMap(Slot::id, Function.identity()));
            Set<UUID> left = new HashSet<>(before.keySet());
            stops.stream().map(Stop::slotId).filter(Objects::nonNull).forEach(left::remove);
            takingBack.takeBack(
                    left.stream().map(before::get).filter(Objects::nonNull).toList());
            rearrange(meeting, delegation, before, new WallTime(start, zone(meeting.venueId())), stops);
            news.planned(meeting);
        });
    }

    private void rearrange(
            Meeting meeting, DelegationSummary delegation, Map<UUID, Slot> before, WallTime first, List<Stop> stops) {
        List<WallTime> starts = Stop.starts(first, stops);
        List<Slot> moved = new ArrayList<>();
        List<PlanMeeting.NewSlot> inserted = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            if (stop.slotId() == null) {
                inserted.add(new PlanMeeting.NewSlot(
                        starts.get(i).local(), stop.minutes(), stop.walkMinutes(), stop.place(), 1, stop.memberIds()));
                continue;
            }
            Slot slot = before.get(stop.slotId());
            if (slot == null) {
                throw new NotFound(stop.slotId());
            }
            requireOnTheTrip(delegation, starts.get(i), Duration.ofMinutes(stop.minutes()));
            meeting.requireHours(starts.get(i), Duration.ofMinutes(stop.minutes()));
            slot.arrange(starts.get(i), stop);
            moved.add(slot);
        }
        List<Registration> standing =
                registrations.standing(moved.stream().map(Slot::id).toList());
        List<Booking> bookings = new ArrayList<>(moved.stream()
                .map(slot -> occupancy.of(slot, meeting, delegation))
                .toList());
        bookings.addAll(occupancy.of(standing, moved, meeting));
        timetable.move(bookings);
        add(meeting, delegation, inserted);
        for (Registration registration : standing) {
            Slot slot = Objects.requireNonNull(before.get(registration.slotId()));
            registration.holdOfferUntil(slot.start().instant());
            news.shifted(registration, slot, meeting);
        }
        // A stop that had begun may be to come again, with places that were freed meanwhile.
        moved.forEach(slot -> waitlist.offerFree(slot.id(), clock.instant()));
    }

    private void add(Meeting meeting, DelegationSummary delegation, List<PlanMeeting.NewSlot> planned) {
        ZoneId zone = zone(meeting.venueId());
        List<Slot> added = new ArrayList<>();
        for (PlanMeeting.NewSlot plan : planned) {
            WallTime start = new WallTime(plan.start(), zone);
            requireOnTheTrip(delegation, start, Duration.ofMinutes(plan.minutes()));
            meeting.requireHours(start, Duration.ofMinutes(plan.minutes()));
            added.add(new Slot(meeting.id(), start, plan));
        }
        slots.saveAll(added);
        added.forEach(slot -> places.saveAll(numbers(slot, 1, slot.capacity())));
        timetable.engage(added.stream()
                .map(slot -> occupancy.of(slot, meeting, delegation))
                .toList());
    }

    /** Has those who hold high numbers hold low ones, so that the highest can go. */
    private void compact(Slot slot, int capacity) {
        List<Registration> holders = registrations.standing(List.of(slot.id())).stream()
                .filter(Registration::holdsPlaces)
                .toList();
        if (holders.stream().mapToInt(Registration::placesHeld).sum() > capacity) {
            throw new SlotTaken(assembler.details(holders));
        }
        Map<Registration, Integer> needs = new HashMap<>();
        holders.forEach(holder -> needs.put(holder, holder.placesHeld()));
        holders.forEach(Registration::giveUpPlaces);
        registrations.flush();
        int next = 1;
        for (Registration holder : holders) {
            int end = next + Objects.requireNonNull(needs.get(holder));
            holder.hold(slot.id(), IntStream.range(next, end).boxed().toList());
            next = end;
        }
        registrations.flush();
    }

    private static List<Place> numbers(Slot slot, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Place(slot.id(), number))
                .toList();
    }

    private static void requireTravelling(DelegationSummary delegation, Stream<List<UUID>> attending) {
        Set<UUID> travelling =
                delegation.members().stream().map(MemberSummary::id).collect(Collectors.toSet());
        attending
                .flatMap(List::stream)
                .filter(id -> !travelling.contains(id))
                .findAny()
                .ifPresent(stranger -> {
                    throw new NotFound(stranger);
                });
    }

    private static void requireOnTheTrip(DelegationSummary delegation, WallTime start, Duration length) {
        WallTime end = start.plus(length);
        if (start.date().isBefore(delegation.startsOn()) || end.date().isAfter(delegation.endsOn())) {
            throw new OutsideTheTrip(start, length, delegation.startsOn(), delegation.endsOn());
        }
    }

    private Meeting meeting(UUID id) {
        return meetings.findById(id).filter(found -> !found.isRemoved()).orElseThrow(() -> new NotFound(id));
    }

    private Slot slot(UUID id) {
        Slot slot = slots.findById(id).filter(found -> !found.isRemoved()).orElseThrow(() -> new NotFound(id));
        // The slot itself belongs to no city: its meeting does.
        meeting(slot.meetingId());
        return slot;
    }

    private Slot locked(UUID id) {
        return slots.lock(id).orElseThrow(() -> new NotFound(id));
    }

    private ZoneId zone(UUID venueId) {
        VenueSummary venue = shows.venuesById(List.of(venueId)).get(venueId);
        if (venue == null) {
            throw new NotFound(venueId);
        }
        return venue.zone();
    }

    /**
     * A stop of a booth round, in the order in which it is visited.
     *
     * @param slotId      the slot it is, or null for a new one
     * @param walkMinutes how long one walks to it from the stop before
     * @param memberIds   the members of the delegation who attend
     */
    public record Stop(@Nullable UUID slotId, Name place, int minutes, int walkMinutes, List<UUID> memberIds) {

        public Stop {
            memberIds = List.copyOf(memberIds);
            if (minutes < 1 || walkMinutes < 0) {
                throw new IllegalArgumentException("a stop lasts a while, and nobody walks backwards in time");
            }
        }

        /** When the delegation is at each stop, if it is at the first one at a time. */
        public static List<WallTime> starts(WallTime first, List<Stop> stops) {
            List<WallTime> starts = new ArrayList<>();
            WallTime free = first;
            for (int i = 0; i < stops.size(); i++) {
                Stop stop = stops.get(i);
                WallTime start = i == 0 ? first : free.plus(Duration.ofMinutes(stop.walkMinutes()));
                starts.add(start);
                free = start.plus(Duration.ofMinutes(stop.minutes()));
            }
            return starts;
        }
    }
}
