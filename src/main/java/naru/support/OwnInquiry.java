package naru.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the city asked a company, without the names of its people.
 *
 * @param answer what the company answered, or null
 * @param open   whether the city waits for the answer; it does not for one that is withdrawn, nor once it has replied
 */
public record OwnInquiry(
        UUID id,
        String question,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant withdrawnAt,
        boolean open) {}
