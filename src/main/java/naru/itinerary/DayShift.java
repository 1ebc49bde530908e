package naru.itinerary;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import naru.base.WallTime;

/**
 * How the times of one trip become those of another: so many days later, the same on the clock of their place.
 *
 * @param from the first day of the one
 * @param to   the first day of the other
 */
public record DayShift(LocalDate from, LocalDate to) {

    /** How many days later; negative, earlier. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** By how many days of the week: 0 where Monday stays Monday. */
    public long weekdays() {
        return Math.floorMod(days(), 7L);
    }

    LocalDate of(LocalDate day) {
        return day.plusDays(days());
    }

    WallTime of(WallTime time) {
        return new WallTime(time.local().plusDays(days()), time.zone());
    }

    /** Where clocks change in between so that the end would come first, it lasts as long as it did. */
    EditItem of(EditItem item) {
        WallTime start = of(item.start());
        WallTime end = of(item.end());
        if (!end.isAfter(start.instant())) {
            Duration length =
                    Duration.between(item.start().instant(), item.end().instant());
            end = WallTime.at(start.instant().plus(length), end.zone());
        }
        return item.at(start, end);
    }
}
