package naru.meeting;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import org.springframework.stereotype.Service;

/** How a slot that is planned already grows, shrinks, or is taken back. */
@Service
public class SlotUpkeep {

    private final MeetingRepository meetings;
    private final SlotRepository slots;
    private final PlaceRepository places;
    private final RegistrationRepository registrations;
    private final RegistrationAssembler assembler;
    private final TakingBack takingBack;
    private final Waitlist waitlist;
    private final RegistrationNews news;
    private final Contest contest;
    private final Clock clock;

    SlotUpkeep(
            MeetingRepository meetings,
            SlotRepository slots,
            PlaceRepository places,
            RegistrationRepository registrations,
            RegistrationAssembler assembler,
            TakingBack takingBack,
            Waitlist waitlist,
            RegistrationNews news,
            Contest contest,
            Clock clock) {
        this.meetings = meetings;
        this.slots = slots;
        this.places = places;
        this.registrations = registrations;
        this.assembler = assembler;
        this.takingBack = takingBack;
        this.waitlist = waitlist;
        this.news = news;
        this.contest = contest;
        this.clock = clock;
    }

    /**
     * Takes a slot back that nobody holds a place of or waits for.
     *
     * @throws NotFound when one's own city has no such slot
     * @throws SlotTaken when somebody does; they have to be moved first
     */
    @ForCoordinators
    public void remove(UUID slotId) {
        contest.settle(() -> {
            Slot slot = slot(slotId);
            takingBack.takeBack(List.of(slot));
            news.planned(meetings.get(slot.meetingId()));
        });
    }

    /**
     * Gives a slot more places, or fewer; whoever is next in line is offered what is free then.
     *
     * @throws NotFound when one's own city has no such slot
     * @throws SlotTaken when more are held than would be left; some have to be moved first
     */
    @ForCoordinators
    public void resize(UUID slotId, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a slot has room for someone");
        }
        contest.settle(() -> {
            Slot slot = waitlist.lock(slot(slotId).id());
            int before = slot.capacity();
            if (capacity < before) {
                compact(slot, capacity);
                places.removeAbove(slot.id(), capacity);
            } else {
                places.saveAll(Place.numbered(slot.id(), before + 1, capacity));
            }
            slot.resize(capacity);
            waitlist.offerFree(slot.id(), clock.instant());
            news.planned(meetings.get(slot.meetingId()));
        });
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

    private Slot slot(UUID id) {
        Slot slot = slots.findById(id).filter(found -> !found.isRemoved()).orElseThrow(() -> new NotFound(id));
        // The slot itself belongs to no city: its meeting does.
        meetings.get(slot.meetingId());
        return slot;
    }
}
