package naru.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's calendar address, without what makes it secret.
 *
 * @param lastReadAt when a calendar last read it; null for never
 */
public record CalendarFeedSummary(Instant madeAt, @Nullable Instant lastReadAt) {}
