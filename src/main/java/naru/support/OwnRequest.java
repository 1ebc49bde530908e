package naru.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A request, as the company that raised it sees it: the unit that answers, but neither its people nor their notes.
 *
 * @param reply     the written answer, once there is one
 * @param repliedAt when it was given
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
        @Nullable String reply,
        @Nullable Instant repliedAt) {}
