package naru.outbox;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Keeps the mail of the demonstration's story at home: it was "sent" years ago to people who do not exist. Mail of those
 * who try the demonstration goes the usual way.
 */
@Component
@Primary
@Profile("demo")
public class InventedPast implements Carrier {

    private final Carrier carrier;
    private volatile Instant end = Instant.MIN;

    InventedPast(@Qualifier("carrier") Carrier carrier) {
        this.carrier = carrier;
    }

    /** From here on, mail dated before that is taken as sent and goes nowhere. */
    public void lastsUntil(Instant instant) {
        end = instant;
    }

    @Override
    public void carry(Outgoing message) throws Exception {
        if (!message.createdAt().isBefore(end)) {
            carrier.carry(message);
        }
    }
}
