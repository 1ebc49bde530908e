package naru.itinerary.check;

import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/** What happens in a room. Entries in a venue without a room are on no such line: a hall has space for many things. */
record RoomLine(UUID venue, String room) implements Line {

    @Override
    public List<Objection> objections(SortedSet<Timed> timeline, Cast cast) {
        return Timed.overlaps(
                timeline, (first, second) -> new Objection.RoomTwice(cast.place(venue), room, first, second));
    }
}
