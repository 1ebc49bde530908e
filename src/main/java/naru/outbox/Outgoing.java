package naru.outbox;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import naru.base.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A message that is being sent.
 *
 * @param attempt the how-manieth attempt this is; it tells a claim from a later one on the same message
 */
record Outgoing(
        UUID id,
        int attempt,
        EmailAddress to,
        Locale language,
        String subject,
        String text,
        @Nullable Invitation invitation,
        Instant createdAt) {}
