package naru.itinerary.check;

import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/** Where a resource is wanted. */
record ResourceLine(UUID id) implements Line {

    @Override
    public List<Objection> objections(SortedSet<Timed> timeline, Cast cast) {
        return Timed.overlaps(
                timeline, (first, second) -> new Objection.ResourceTwice(cast.resource(id), first, second));
    }
}
