package naru.itinerary.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.BiFunction;

/**
 * An entry with its instants, worked out once. In the order in which things start.
 *
 * @param from  its first instant
 * @param until the first instant after it
 */
record Timed(Entry entry, Instant from, Instant until) implements Comparable<Timed> {

    private static final Comparator<Timed> BY_START = Comparator.comparing(Timed::from)
            .thenComparing(Timed::until)
            .thenComparing(timed -> timed.entry().id());

    static final Comparator<Timed> BY_END = Comparator.comparing(Timed::until).thenComparing(BY_START);

    static Timed of(Entry entry) {
        return new Timed(entry, entry.start().instant(), entry.end().instant());
    }

    @Override
    public int compareTo(Timed other) {
        return BY_START.compare(this, other);
    }

    /** What there is to say about each two of a timeline that overlap; two that merely touch do not. */
    static List<Objection> overlaps(SortedSet<Timed> timeline, BiFunction<Entry, Entry, Objection> say) {
        List<Objection> said = new ArrayList<>();
        List<Timed> all = List.copyOf(timeline);
        for (int i = 0; i < all.size(); i++) {
            Timed first = all.get(i);
            for (int j = i + 1; j < all.size() && all.get(j).from().isBefore(first.until()); j++) {
                said.add(say.apply(first.entry(), all.get(j).entry()));
            }
        }
        return said;
    }
}
