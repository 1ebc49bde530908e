package naru.support;

import org.jspecify.annotations.Nullable;

/**
 * A request that a measure answers.
 *
 * @param draft      the reply that waits to be read and sent, or null
 * @param ownWords   whether somebody was writing that reply before the measure ended, so that it may say something else
 */
public record MeasureRequest(
        RequestSummary request, @Nullable ReplyText draft, boolean ownWords) {}
