package naru.itinerary.check;

import java.util.Set;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Name;
import naru.base.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the programme.
 *
 * @param start      when it starts, on the wall of the place where it does
 * @param end        when it ends, on the wall of the place where it does: after a flight that is another zone, and may show
 *     an earlier time than the start
 * @param venue      where it is; {@code null} where that is open, and for a transfer, which leads from one venue to another
 * @param room       the part of the venue, by its name; {@code null} where none is meant
 * @param travellers who takes part
 * @param resources  what it needs
 * @param expected   how many people will be in the room in all, guests included
 */
public record Entry(
        UUID id,
        Name title,
        Kind kind,
        WallTime start,
        WallTime end,
        @Nullable UUID venue,
        @Nullable String room,
        Set<UUID> travellers,
        Set<UUID> resources,
        int expected) {

    /** What of an entry's kind matters to a check. */
    public enum Kind {
        /** Companies meet the delegation, so an official must be there. */
        MEETING,
        /** It brings people from one venue to another: a ride, a flight. */
        TRANSFER,
        /** Anything else. */
        OTHER
    }

    public Entry {
        travellers = Set.copyOf(travellers);
        resources = Set.copyOf(resources);
        room = room == null ? null : MissingText.check("room", room, 120);
        if (!end.isAfter(start.instant())) {
            throw new IllegalArgumentException("an entry lasts a while");
        }
        if (expected < 0) {
            throw new IllegalArgumentException("no fewer than nobody can be expected");
        }
        if (room != null && venue == null) {
            throw new IllegalArgumentException("a room is in a venue");
        }
        if (kind == Kind.TRANSFER && venue != null) {
            throw new IllegalArgumentException("a transfer is between venues");
        }
    }
}
