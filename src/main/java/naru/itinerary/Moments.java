package naru.itinerary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import naru.base.TimeZones;
import naru.base.WallTime;

/**
 * When something starts and ends, as the rules of its zones said when people were told of it. The clock on the wall is what
 * is true; where it means another moment by now, calendars have the wrong one.
 */
@Embeddable
public record Moments(
        @Column(name = "starts_moment") Instant start,
        @Column(name = "ends_moment") Instant end) {

    /** By the rules in use. */
    static Moments of(WallTime start, WallTime end) {
        return new Moments(start.instant(), end.instant());
    }

    /** What a Korean wall would have shown at the start. */
    public WallTime startInKorea() {
        return WallTime.at(start, TimeZones.KOREA);
    }

    /** What a Korean wall would have shown at the end. */
    public WallTime endInKorea() {
        return WallTime.at(end, TimeZones.KOREA);
    }
}
