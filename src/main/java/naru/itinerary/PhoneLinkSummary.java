package naru.itinerary;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody reads their own programme without an account.
 *
 * @param page     the address, which whoever has it can open
 * @param calendar the same as a calendar
 * @param openedAt when it was last opened; null for never
 */
public record PhoneLinkSummary(
        URI page, URI calendar, Instant madeAt, @Nullable Instant openedAt) {}
