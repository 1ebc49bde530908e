package naru.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/**
 * Chooses places of a slot. Only chooses: that no place is given twice is held by the table's unique key, against which
 * the loser of a race runs and then chooses again, see {@link Contest}.
 */
@Component
class Places {

    private final PlaceRepository places;
    private final Availability availability;

    Places(PlaceRepository places, Availability availability) {
        this.places = places;
        this.availability = availability;
    }

    /**
     * As many places as a party needs, which nobody holds.
     *
     * @throws SlotFull when there are not so many
     */
    List<Integer> choose(Slot slot, int party, Meeting meeting) {
        List<Integer> free = free(slot);
        if (free.size() < party) {
            throw full(slot, party, meeting);
        }
        return free.subList(0, party);
    }

    /** Says that a slot has no place for a party, and where the nearest would be. */
    SlotFull full(Slot slot, int party, Meeting meeting) {
        return new SlotFull(availability.near(slot, party, meeting.delegationId()));
    }

    /** The free places, in no order: those who come at the same instant run into each other less often that way. */
    List<Integer> free(Slot slot) {
        if (slot.isRemoved()) {
            return List.of();
        }
        List<Integer> free = new ArrayList<>(places.freeNumbers(slot.id()));
        Collections.shuffle(free, ThreadLocalRandom.current());
        return free;
    }
}
