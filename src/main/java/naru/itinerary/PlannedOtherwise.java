package naru.itinerary;

import naru.base.RuleViolation;

/** Somebody else planned something otherwise since this was looked at: it is to be looked at again first. */
public final class PlannedOtherwise extends RuleViolation {

    /**
     * Refuses to do what nobody has looked at.
     *
     * @param seen what stands for that which was looked at
     * @param now  what stands for that which would be done
     */
    static void check(String seen, String now) {
        if (!seen.equals(now)) {
            throw new PlannedOtherwise();
        }
    }
}
