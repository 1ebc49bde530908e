package naru.itinerary;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * A part of a trip's day happens later than planned.
 *
 * @param itemId     from where on
 * @param minutes    by how much
 * @param stayingIds which items stay all the same: a flight waits for nobody
 */
public record Delay(UUID itemId, int minutes, Set<UUID> stayingIds) {

    /** A longer one is another plan. */
    public static final int MOST_MINUTES = 600;

    public Delay {
        stayingIds = Set.copyOf(stayingIds);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("later, and on the same day: " + minutes);
        }
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }
}
