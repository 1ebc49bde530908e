package naru.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentSummary;
import org.jspecify.annotations.Nullable;

/**
 * A reply, as the company that got it sees it.
 *
 * @param satisfaction what the company said of it, or null
 * @param readAt       when the company first opened it, or null
 * @param files        what goes with it
 */
public record OwnReply(
        UUID id,
        ReplyText text,
        Instant sentAt,
        @Nullable Satisfaction satisfaction,
        @Nullable Instant readAt,
        List<AttachmentSummary> files) {

    public OwnReply {
        files = List.copyOf(files);
    }
}
