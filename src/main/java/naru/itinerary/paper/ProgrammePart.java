package naru.itinerary.paper;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a programme is wanted on paper. Everything where nothing is chosen.
 *
 * @param draft    whether as it is planned now, and not as it was published last
 * @param memberId whose programme alone, or null
 * @param groupId  what anybody of which group takes part in, or null
 * @param venue    at which venue alone, by the Korean name it has there, or null
 * @param day      on which day alone, on the wall calendar there, or null
 */
public record ProgrammePart(
        boolean draft,
        @Nullable UUID memberId,
        @Nullable UUID groupId,
        @Nullable String venue,
        @Nullable LocalDate day) {

    /** All of it. */
    public static ProgrammePart whole(boolean draft) {
        return new ProgrammePart(draft, null, null, null, null);
    }

    /** The same of the draft, or of what was published last. */
    public ProgrammePart edition(boolean ofDraft) {
        return new ProgrammePart(ofDraft, memberId, groupId, venue, day);
    }

    /** Whether nothing was chosen. */
    boolean isWhole() {
        return memberId == null && groupId == null && venue == null && day == null;
    }
}
