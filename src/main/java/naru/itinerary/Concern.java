package naru.itinerary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import naru.itinerary.check.Entry;
import naru.itinerary.check.Objection;
import org.jspecify.annotations.Nullable;

/**
 * What the check objects to, and whether somebody put it aside.
 *
 * @param aside who did, when and why, or null when nobody has
 */
public record Concern(Objection objection, @Nullable Aside aside) {

    /** What is wrong, whomever it concerns: objections of one kind to the same entries are one matter. */
    public Matter matter() {
        return new Matter(
                objection.getClass(),
                objection.entries().stream().map(Entry::id).toList());
    }

    /** A kind of objection to some entries. */
    public record Matter(Class<? extends Objection> kind, List<UUID> entries) {}

    /**
     * Why it does not matter.
     *
     * @param who the name of the coordinator who said so
     */
    public record Aside(String why, String who, Instant at) {}
}
