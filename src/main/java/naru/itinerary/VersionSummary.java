package naru.itinerary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published version of an itinerary.
 *
 * @param number    1, 2, 3 …
 * @param who       the name of the coordinator who published it; null where new zone rules made it necessary
 * @param zoneRules the release of the zone rules its moments go by, or null in what is older than that was kept
 * @param changes   what is otherwise than in the version before; in the first, everything is new
 */
public record VersionSummary(
        int number,
        @Nullable String who,
        Instant at,
        @Nullable String zoneRules,
        List<Change> changes) {

    /** Whether nothing is planned otherwise, but what was planned is another moment by new rules of its zone. */
    public boolean isCorrection() {
        return who == null;
    }
}
