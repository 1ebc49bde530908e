package naru.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentSummary;
import org.jspecify.annotations.Nullable;

/**
 * A reply, for the city's own people.
 *
 * @param writer       the name of the person who wrote it
 * @param submittedAt  since when it waits for the head of the unit, or null
 * @param approver     the name of the head of the unit who approved it, where its category asks for that
 * @param sender       the name of the person who sent it, once it is sent
 * @param sentAt       when it was sent
 * @param readAt       when the company first opened it
 * @param satisfaction what the company thinks of it, should it say so
 * @param files        what goes with it
 */
public record ReplyDetails(
        UUID id,
        ReplyState state,
        ReplyText text,
        String writer,
        Instant writtenAt,
        @Nullable Instant submittedAt,
        @Nullable String approver,
        @Nullable String sender,
        @Nullable Instant sentAt,
        @Nullable Instant readAt,
        @Nullable Satisfaction satisfaction,
        List<AttachmentSummary> files) {

    public ReplyDetails {
        files = List.copyOf(files);
    }
}
