package naru.meeting;

import java.util.List;
import java.util.UUID;
import naru.base.NotFound;
import org.springframework.stereotype.Component;

/** Takes slots back that nobody holds a place of or waits for. */
@Component
class TakingBack {

    private final SlotRepository slots;
    private final PlaceRepository places;
    private final RegistrationRepository registrations;
    private final RegistrationAssembler assembler;
    private final Occupancy occupancy;

    TakingBack(
            SlotRepository slots,
            PlaceRepository places,
            RegistrationRepository registrations,
            RegistrationAssembler assembler,
            Occupancy occupancy) {
        this.slots = slots;
        this.places = places;
        this.registrations = registrations;
        this.assembler = assembler;
        this.occupancy = occupancy;
    }

    /**
     * Takes slots back, all or none.
     *
     * @throws SlotTaken when somebody holds a place of one, or waits for it
     */
    void takeBack(List<Slot> found) {
        List<Slot> locked =
                found.stream().map(Slot::id).sorted().map(this::lock).toList();
        List<Registration> holders =
                registrations.standing(locked.stream().map(Slot::id).toList());
        if (!holders.isEmpty()) {
            throw new SlotTaken(assembler.details(holders));
        }
        for (Slot slot : locked) {
            slot.remove();
            places.removeAbove(slot.id(), 0);
            occupancy.release(slot);
        }
    }

    private Slot lock(UUID id) {
        return slots.lock(id).orElseThrow(() -> new NotFound(id));
    }
}
