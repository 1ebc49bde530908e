package naru.support;

import org.jspecify.annotations.Nullable;

/**
 * A request that a measure answers.
 *
 * @param draft the reply that waits to be read and sent, or null
 */
public record MeasureRequest(
        RequestSummary request, @Nullable ReplyText draft) {}
