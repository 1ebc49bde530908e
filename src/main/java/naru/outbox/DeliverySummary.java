package naru.outbox;

import java.time.Instant;
import java.util.UUID;
import naru.base.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * How a message fares, without what it says.
 *
 * @param nextAttemptAt null once it is given up
 * @param trouble       why the last attempt failed; null when none did
 * @param serverWords   what the mail server or the network said, for whoever looks after it
 * @param canSendAgain  whether it was given up and its text is still there
 */
public record DeliverySummary(
        UUID id,
        EmailAddress to,
        String subject,
        DeliveryState state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Trouble trouble,
        @Nullable String serverWords,
        Instant createdAt,
        boolean canSendAgain) {}
