package naru.tradeshow;

import jakarta.persistence.Embeddable;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A room of a venue, or a table in it.
 *
 * @param capacity how many people it has room for, or null where nobody knows
 */
@Embeddable
public record VenueRoom(Name name, @Nullable Integer capacity) {

    /** @throws NoRoomForAnyone when the capacity is less than one */
    public VenueRoom {
        NoRoomForAnyone.check(capacity);
    }
}
