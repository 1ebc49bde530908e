package naru.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;

/** The time of the demonstration, for everyone in it: the real time, or another that passes as fast. */
@DemoOnly
@Primary
public class DemoClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    /** From here on it is that time. */
    public void travelTo(Instant instant) {
        ahead = Duration.between(real.instant(), instant);
    }

    /** From here on it is as late as it really is. */
    public void returnToNow() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** This same clock: whoever wants a wall clock asks the zone rules, and not the clock. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
