package naru.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reply, as the company that got it sees it.
 *
 * @param satisfaction what the company said of it, or null
 */
public record OwnReply(
        UUID id, ReplyText text, Instant sentAt, @Nullable Satisfaction satisfaction) {}
