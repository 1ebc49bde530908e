package naru.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Chooses a place of a slot. Only chooses: that no place is given twice is held by the table's unique key, against which
 * the loser of a race runs and then chooses again, see {@link Contest}.
 */
@Component
class Places {

    private final PlaceRepository places;
    private final RegistrationRepository registrations;
    private final Availability availability;

    Places(PlaceRepository places, RegistrationRepository registrations, Availability availability) {
        this.places = places;
        this.registrations = registrations;
        this.availability = availability;
    }

    /**
     * A place nobody holds, else that of a request which has waited beyond its time.
     *
     * @throws SlotFull when there is none
     */
    int choose(Slot slot, UUID delegationId, Instant now) {
        List<Integer> free = places.freeNumbers(slot.id());
        if (!free.isEmpty()) {
            // Any of them: those who come at the same instant run into each other less often than at the lowest.
            return free.get(ThreadLocalRandom.current().nextInt(free.size()));
        }
        return registrations.lapsed(slot.id(), now, Limit.of(1)).stream()
                .findFirst()
                .map(this::release)
                .orElseThrow(() -> new SlotFull(availability.near(slot, delegationId)));
    }

    private int release(Registration waiting) {
        int place = waiting.lapse();
        // The key must see the place free before somebody else is written into it.
        registrations.flush();
        return place;
    }
}
