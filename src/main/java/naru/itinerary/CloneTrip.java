package naru.itinerary;

import java.util.Set;
import java.util.UUID;
import naru.delegation.PlanDelegation;

/**
 * A trip to come that is like one there was.
 *
 * @param delegationId the one it is like
 * @param plan         what is otherwise; who is named there travels besides those of the one it is like
 * @param along        what comes along besides posts, stops and items
 */
public record CloneTrip(UUID delegationId, PlanDelegation plan, Set<Along> along) {

    /** What comes along only if it is wanted. */
    public enum Along {
        /** The same people travel; else their posts are kept, and who fills them is open. */
        NAMES,
        /** Whom one met, and the notes. */
        COUNTERPARTS,
        /** What was planned to be spent. */
        BUDGET,
        /** Vehicles and interpreters, and what they were booked for. */
        RESOURCES
    }

    public CloneTrip {
        along = Set.copyOf(along);
    }

    boolean brings(Along what) {
        return along.contains(what);
    }
}
