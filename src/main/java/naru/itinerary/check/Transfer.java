package naru.itinerary.check;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * How long it takes from one venue to another, as somebody entered it. Where only one direction was entered, it stands for
 * the way back too.
 *
 * @param minutes how long at most times of the day
 * @param busy    the times at which it takes another while; of those that overlap the first counts
 */
public record Transfer(UUID from, UUID to, int minutes, List<Busy> busy) {

    /**
     * A time of day at which the streets are full, or empty.
     *
     * @param from    on the wall of the venue that is left
     * @param until   the first minute to which it no longer applies; where it is not after {@code from}, on the next day
     * @param minutes how long it takes who leaves then
     */
    public record Busy(LocalTime from, LocalTime until, int minutes) {

        public Busy {
            notNegative(minutes);
        }

        boolean at(LocalTime time) {
            boolean begun = !time.isBefore(from);
            boolean over = !time.isBefore(until);
            return until.isAfter(from) ? begun && !over : begun || !over;
        }
    }

    public Transfer {
        notNegative(minutes);
        busy = List.copyOf(busy);
        if (from.equals(to)) {
            throw new IllegalArgumentException("a transfer leads somewhere else");
        }
    }

    /** How many minutes it takes who leaves at that time of the day. */
    int minutesAt(LocalTime leaving) {
        return busy.stream()
                .filter(time -> time.at(leaving))
                .findFirst()
                .map(Busy::minutes)
                .orElse(minutes);
    }

    private static void notNegative(int minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("nobody arrives before they left");
        }
    }
}
