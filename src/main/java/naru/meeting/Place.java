package naru.meeting;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** One place of a slot. It can be held by one registration at a time. */
@Entity
class Place {

    @EmbeddedId
    private PlaceId id;

    protected Place() {}

    Place(UUID slotId, int number) {
        id = new PlaceId(slotId, number);
    }

    /** The places of a slot from the first number to the last. */
    static List<Place> numbered(UUID slotId, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Place(slotId, number))
                .toList();
    }

    int number() {
        return id.number();
    }
}
