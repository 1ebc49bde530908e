package naru.support;

import java.time.Instant;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * What the contact at another body sees behind the link: one request, and nothing else of the city.
 *
 * @param sent       what the city wrote
 * @param answeredAt when the body answered, or null while the city waits for that
 * @param answer     what the body wrote, if anything
 */
public record ReferralSummary(
        Name city,
        Name body,
        String person,
        Name company,
        String number,
        String sentence,
        String sent,
        Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable String answer) {}
