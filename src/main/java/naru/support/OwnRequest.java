package naru.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A request, as the company that raised it sees it: the unit that answers, but neither its people nor their notes.
 *
 * @param mergedInto    the request it goes on as part of, or null
 * @param waitsForUs    whether the city waits for what the company was asked
 * @param mayBeReopened whether the company may still say that the reply does not answer it
 * @param replies       the written answers, the oldest first
 */
public record OwnRequest(
        UUID id,
        String number,
        Name category,
        String sentence,
        @Nullable Name ownerUnit,
        Instant receivedAt,
        LocalDate dueOn,
        RequestState state,
        @Nullable Decision decision,
        @Nullable RequestLink mergedInto,
        boolean waitsForUs,
        boolean mayBeReopened,
        List<OwnReply> replies) {

    public OwnRequest {
        replies = List.copyOf(replies);
    }

    /** The latest reply, or null while there is none. */
    public @Nullable OwnReply latestReply() {
        return replies.isEmpty() ? null : replies.getLast();
    }

    /** Whether there is a reply that nobody of the company has opened. */
    public boolean hasUnread() {
        return replies.stream().anyMatch(reply -> reply.readAt() == null);
    }
}
