package naru.itinerary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.itinerary.check.Entry;
import naru.itinerary.check.Objection;

/** What does not work in one plan and does in another. Two that overlapped before and do so still are nothing new. */
final class Worse {

    private Worse() {}

    static List<Objection> than(Itinerary before, Itinerary after) {
        Set<About> known = standing(before).stream().map(About::of).collect(Collectors.toSet());
        return standing(after).stream()
                .filter(objection -> !known.contains(About.of(objection)))
                .toList();
    }

    /** What was put aside at other times is asked again. */
    private static List<Objection> standing(Itinerary itinerary) {
        return itinerary.concerns().stream()
                .filter(concern -> concern.aside() == null)
                .map(Concern::objection)
                .toList();
    }

    private record About(Class<?> kind, List<UUID> entries, Optional<UUID> person) {

        static About of(Objection objection) {
            return new About(
                    objection.getClass(),
                    objection.entries().stream().map(Entry::id).sorted().toList(),
                    objection.person());
        }
    }
}
