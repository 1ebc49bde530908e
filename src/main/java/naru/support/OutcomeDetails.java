package naru.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company was asked, and said, about one of its requests.
 *
 * @param months     how long after the first reply
 * @param askedOn    on which day in Korea
 * @param open       whether an answer is still taken
 * @param answeredAt when it was last answered, or null
 * @param said       what was answered, or null
 * @param saidBefore what was answered to the question before, or null
 */
public record OutcomeDetails(
        UUID id,
        UUID requestId,
        String number,
        String sentence,
        int months,
        LocalDate askedOn,
        boolean open,
        @Nullable Instant answeredAt,
        @Nullable OutcomeAnswer said,
        @Nullable OutcomeAnswer saidBefore) {}
