package naru.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How often somebody may still try to come in. A client address has many tries, since a whole city hall may stand behind
 * one; an e-mail address has few, whether an account has it or not. Each node counts for itself.
 */
@Component
public class Attempts {

    private static final int BY_ADDRESS = 600;
    private static final int BY_EMAIL = 5;
    private static final Duration REFILL = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(REFILL.multipliedBy(2))
            .build();
    private final TimeMeter time;

    Attempts(Clock clock) {
        time = new ClockMeter(clock);
    }

    /** Counts a try from a client address; how long that client must wait first, or zero. */
    Duration from(ClientAddress address) {
        return attempt("from " + address.network(), BY_ADDRESS);
    }

    /** Counts a try with an e-mail address at one of the doors; how long to wait first, or zero. */
    Duration with(String door, String email) {
        return attempt(door + " " + email, BY_EMAIL);
    }

    /** Whoever came in was no guesser: the tries before are forgotten. */
    public void forgive(String email) {
        buckets.invalidate(Doors.PASSWORD + " " + email);
        buckets.invalidate(Doors.SEND + " " + email);
    }

    private Duration attempt(String who, int tries) {
        ConsumptionProbe probe = buckets.get(who, key -> bucket(tries)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(int tries) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(Bandwidth.builder()
                        .capacity(tries)
                        .refillGreedy(tries, REFILL)
                        .build())
                .build();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
