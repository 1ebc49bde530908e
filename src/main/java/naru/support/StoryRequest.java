package naru.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * The chain of one request: from what was said to what came of it.
 *
 * @param dueOn    the last day in Korea on which its reply is in time
 * @param overdue  whether the company should have had its reply by now; companies are not told
 * @param goesOnAs the number of the request of which it became a part, or null
 * @param replied  when each of its replies was sent, the first first
 * @param lastReply what the last of them says, or null
 * @param waitsForCompany whether the city waits for what the company was asked
 * @param heldBy   the other body that the city waits for, or null; companies are not told
 * @param measures what the city does about it
 * @param outcomes what the company said came of it, the first answer first
 */
public record StoryRequest(
        UUID id,
        String number,
        Name category,
        String sentence,
        Instant receivedAt,
        @Nullable Name ownerUnit,
        LocalDate dueOn,
        boolean overdue,
        boolean waitsForCompany,
        @Nullable Name heldBy,
        RequestState state,
        @Nullable Decision decision,
        @Nullable String goesOnAs,
        List<Instant> replied,
        @Nullable ReplyText lastReply,
        List<StoryMeasure> measures,
        List<StoryOutcome> outcomes) {}
