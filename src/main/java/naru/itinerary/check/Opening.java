package naru.itinerary.check;

import java.time.LocalTime;

/**
 * A time of day at which a place is open, on its own wall.
 *
 * @param until when it closes; where that is not after {@code from}, it is on the next day, so that 00:00 to 00:00 is all
 *     day
 */
public record Opening(LocalTime from, LocalTime until) {

    boolean closesNextDay() {
        return !until.isAfter(from);
    }
}
