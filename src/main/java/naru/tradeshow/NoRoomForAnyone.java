package naru.tradeshow;

import naru.base.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A venue or a room is said to have room for nobody. */
public final class NoRoomForAnyone extends RuleViolation {

    private NoRoomForAnyone() {}

    /**
     * Refuses a capacity below one person.
     *
     * @param capacity in people; null where nobody knows
     * @throws NoRoomForAnyone when it is less than one
     */
    static void check(@Nullable Integer capacity) {
        if (capacity != null && capacity < 1) {
            throw new NoRoomForAnyone();
        }
    }
}
