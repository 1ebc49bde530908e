package naru.itinerary;

import java.util.UUID;
import naru.delegation.PlanDelegation;

/**
 * A trip to come that is like one there was.
 *
 * @param delegationId the one it is like
 * @param plan         what is otherwise; who is named there travels besides those of the one it is like
 * @param names        whether the same people travel; else their posts are kept, and who fills them is open
 * @param counterparts whether whom one met and the notes come along
 */
public record CloneTrip(UUID delegationId, PlanDelegation plan, boolean names, boolean counterparts) {}
