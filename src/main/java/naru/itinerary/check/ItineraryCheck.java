package naru.itinerary.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What is wrong with a trip, kept up to date while its entries are edited: an edit looks again only at the people,
 * resources and rooms of that entry, as it was and as it is, and answers what a check from nothing would. Who changes
 * people, places or transfers starts a new check. Not for several threads at once.
 *
 * <p>Everything is compared by instants, so that flights, the date line and nights on which clocks change need no care.
 */
public final class ItineraryCheck {

    private static final Comparator<Objection> IN_ORDER = Comparator.<Objection, Instant>comparing(
                    objection -> objection.entries().getFirst().start().instant())
            .thenComparing(Objection::key);

    private final Cast cast;
    private final Map<UUID, Timed> entries = new HashMap<>();
    private final Map<Line, SortedSet<Timed>> timelines = new HashMap<>();
    private final Map<Line, List<Objection>> objections = new HashMap<>();

    private ItineraryCheck(Cast cast) {
        this.cast = cast;
    }

    /** Checks a whole trip. */
    public static ItineraryCheck of(Trip trip) {
        ItineraryCheck check =
                new ItineraryCheck(new Cast(trip.travellers(), trip.resources(), trip.places(), trip.transfers()));
        trip.entries().forEach(check::enter);
        check.timelines.keySet().forEach(check::look);
        return check;
    }

    /** What is wrong, in the order in which it starts. */
    public List<Objection> objections() {
        return objections.values().stream()
                .flatMap(List::stream)
                .sorted(IN_ORDER)
                .toList();
    }

    /**
     * Puts an entry on the programme.
     *
     * @throws IllegalArgumentException when it is there already, or names what is not of this trip
     */
    public void add(Entry entry) {
        cast.admit(entry);
        if (entries.containsKey(entry.id())) {
            throw new IllegalArgumentException("there already: " + entry.id());
        }
        enter(entry).forEach(this::look);
    }

    /**
     * Changes an entry, which keeps its id.
     *
     * @throws IllegalArgumentException when it is not there, or names what is not of this trip
     */
    public void replace(Entry entry) {
        cast.admit(entry);
        Set<Line> touched = new LinkedHashSet<>(leave(entry.id()));
        touched.addAll(enter(entry));
        touched.forEach(this::look);
    }

    /**
     * Takes an entry off the programme.
     *
     * @throws IllegalArgumentException when it is not there
     */
    public void remove(UUID id) {
        leave(id).forEach(this::look);
    }

    private List<Line> enter(Entry entry) {
        Timed timed = Timed.of(entry);
        entries.put(entry.id(), timed);
        List<Line> lines = Line.of(entry);
        lines.forEach(line ->
                timelines.computeIfAbsent(line, fresh -> new TreeSet<>()).add(timed));
        return lines;
    }

    private List<Line> leave(UUID id) {
        Timed timed = entries.remove(id);
        if (timed == null) {
            throw new IllegalArgumentException("not there: " + id);
        }
        List<Line> lines = Line.of(timed.entry());
        lines.forEach(line -> timelines.computeIfPresent(line, (same, timeline) -> {
            timeline.remove(timed);
            return timeline;
        }));
        return lines;
    }

    /** Looks at a line again. */
    private void look(Line line) {
        SortedSet<Timed> timeline = timelines.getOrDefault(line, new TreeSet<>());
        if (timeline.isEmpty()) {
            timelines.remove(line);
            objections.remove(line);
        } else {
            objections.put(line, line.objections(timeline, cast));
        }
    }
}
