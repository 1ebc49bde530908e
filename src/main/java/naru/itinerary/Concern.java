package naru.itinerary;

import java.time.Instant;
import naru.itinerary.check.Objection;
import org.jspecify.annotations.Nullable;

/**
 * What the check objects to, and whether somebody put it aside.
 *
 * @param aside who did, when and why, or null when nobody has
 */
public record Concern(Objection objection, @Nullable Aside aside) {

    /**
     * Why it does not matter.
     *
     * @param who the name of the coordinator who said so
     */
    public record Aside(String why, String who, Instant at) {}
}
