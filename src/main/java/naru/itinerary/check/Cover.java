package naru.itinerary.check;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;

/** Stretches of time that count together: the hours of a place, the presences of a traveller. */
record Cover(List<Stretch> stretches) {

    /** From an instant up to another, which is no longer part of it. */
    record Stretch(Instant from, Instant until) {}

    Cover {
        stretches = stretches.stream().sorted(comparing(Stretch::from)).toList();
    }

    /** Whether a time lies within, be it across stretches that adjoin. */
    boolean covers(Instant from, Instant until) {
        Instant covered = from;
        for (Stretch stretch : stretches) {
            if (!stretch.from().isAfter(covered) && stretch.until().isAfter(covered)) {
                covered = stretch.until();
            }
        }
        return !covered.isBefore(until);
    }

    /** Whether some of a time lies within. */
    boolean touches(Instant from, Instant until) {
        return stretches.stream().anyMatch(stretch -> stretch.from().isBefore(until) && from.isBefore(stretch.until()));
    }
}
