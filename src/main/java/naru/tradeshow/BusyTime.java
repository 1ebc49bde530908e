package naru.tradeshow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/**
 * A time of day at which a way takes longer than usual, or less long.
 *
 * @param from    on the wall of the venue that is left
 * @param until   the first minute to which it no longer applies; where it is not after {@code from}, on the next day
 * @param minutes how long it takes who leaves then
 */
@Embeddable
public record BusyTime(
        @Column(name = "from_time") LocalTime from,
        @Column(name = "until_time") LocalTime until,
        int minutes) {

    /** @throws NoSuchMinutes when nobody could take that long */
    public BusyTime {
        NoSuchMinutes.check(minutes);
    }
}
