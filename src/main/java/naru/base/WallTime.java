package naru.base;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What the clock on the wall of a place shows. This is what is stored and what is true; the instant is derived from it
 * with the rules of {@link TimeZones}, and follows when those rules change.
 *
 * @param local date and time on that wall
 * @param zone  the zone of the place
 */
@Embeddable
public record WallTime(LocalDateTime local, ZoneId zone) {

    public Instant instant() {
        return TimeZones.instant(local, zone);
    }

    /** The offset from UTC in force at that time. */
    public ZoneOffset offset() {
        return TimeZones.offset(instant(), zone);
    }

    public LocalDate date() {
        return local.toLocalDate();
    }

    /** The same moment on a Korean wall. */
    public WallTime inKorea() {
        return at(instant(), TimeZones.KOREA);
    }

    /** The wall time a duration later: real elapsed time, also across a change of the clocks. */
    public WallTime plus(Duration duration) {
        return at(instant().plus(duration), zone);
    }

    public boolean isAfter(Instant instant) {
        return instant().isAfter(instant);
    }

    public static WallTime at(Instant instant, ZoneId zone) {
        return new WallTime(TimeZones.wallClock(instant, zone), zone);
    }
}
