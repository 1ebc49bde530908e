package naru.timetable;

import java.time.Duration;
import java.time.Instant;
import naru.base.WallTime;

/**
 * A stretch of time that is taken.
 *
 * @param start  when the thing itself starts, at the place where it happens
 * @param length how long the thing itself lasts
 * @param before what must stay free before it
 * @param after  what must stay free after it
 */
public record Span(WallTime start, Duration length, Duration before, Duration after) {

    public Span {
        if (!length.isPositive() || before.isNegative() || after.isNegative()) {
            throw new IllegalArgumentException("a span lasts a while, and no buffer is negative");
        }
    }

    /** A stretch of time with nothing around it. */
    public static Span of(WallTime start, Duration length) {
        return new Span(start, length, Duration.ZERO, Duration.ZERO);
    }

    /** The first instant that is taken, the buffer before included. */
    Instant from() {
        return start.instant().minus(before);
    }

    /** The first instant that is free again, after the buffer. */
    Instant until() {
        return start.instant().plus(length).plus(after);
    }

    boolean overlaps(Span other) {
        return from().isBefore(other.until()) && other.from().isBefore(until());
    }
}
