package naru.itinerary.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/** Where a resource is wanted. */
record ResourceLine(UUID id) implements Line {

    @Override
    public List<Objection> objections(SortedSet<Timed> timeline, Cast cast) {
        Resource resource = cast.resource(id);
        List<Objection> said = new ArrayList<>(
                Timed.overlaps(timeline, (first, second) -> new Objection.ResourceTwice(resource, first, second)));
        for (Timed timed : timeline) {
            if (!resource.isThereFor(timed.entry())) {
                said.add(new Objection.ResourceAway(resource, timed.entry()));
            }
        }
        return said;
    }
}
