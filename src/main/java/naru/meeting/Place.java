package naru.meeting;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** One place of a slot. It can be held by one registration at a time. */
@Entity
class Place {

    @EmbeddedId
    private PlaceId id;

    protected Place() {}

    Place(UUID slotId, int number) {
        id = new PlaceId(slotId, number);
    }

    int number() {
        return id.number();
    }
}
