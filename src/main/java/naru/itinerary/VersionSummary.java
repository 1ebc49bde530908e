package naru.itinerary;

import java.time.Instant;
import java.util.List;

/**
 * A published version of an itinerary.
 *
 * @param number  1, 2, 3 …
 * @param who     the name of the coordinator who published it
 * @param changes what is otherwise than in the version before; in the first, everything is new
 */
public record VersionSummary(int number, String who, Instant at, List<Change> changes) {}
