package naru.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentSummary;
import naru.base.Name;
import naru.base.WallTime;
import naru.company.CompanySummary;
import naru.delegation.MemberSummary;
import org.jspecify.annotations.Nullable;

/**
 * A registration with all that one who deals with it wants to see.
 *
 * @param company          who comes
 * @param place            venue, room and exact place
 * @param members          who of the delegation attends
 * @param participantLimit how many people the company may bring
 * @param party            how many places it needs
 * @param offered          whether it stands in line and places are held for it
 * @param heldUntil        until when its places are held for it, or null where they are for good, or it has none
 * @param tellAt           when the company is told what is new, or null where it has been
 * @param history          what happened to it, the first first
 * @param turn             which in line it is, 1 for the next; 0 where it does not wait
 * @param changesUntil     until when the company may move it or take it back itself
 * @param answers          what the company is asked, and what it answered
 * @param files            what the company attached
 */
public record RegistrationDetails(
        UUID id,
        UUID meetingId,
        UUID slotId,
        UUID delegationId,
        CompanySummary company,
        MeetingForm form,
        Name title,
        PlaceLine place,
        List<MemberSummary> members,
        WallTime start,
        Duration length,
        String topic,
        List<Participant> participants,
        int participantLimit,
        boolean interpreter,
        RegistrationState state,
        int party,
        boolean offered,
        @Nullable Instant heldUntil,
        @Nullable Instant tellAt,
        Instant requestedAt,
        List<HistoryLine> history,
        int turn,
        Instant changesUntil,
        List<AnswerLine> answers,
        List<AttachmentSummary> files) {

    /** Whether it is still to be decided on, and no place is held for it any more. */
    public boolean hasLostItsPlace() {
        return state == RegistrationState.REQUESTED && heldUntil == null;
    }

    /** The name of the person who asked. */
    public String requestedBy() {
        return String.valueOf(history.getFirst().who());
    }

    /** Whether the city asked for the company. */
    public boolean isOnBehalf() {
        return history.getFirst().byTheCity();
    }

    /** The reason for what happened last, if one was given. Whether the company was told of it is another matter. */
    public @Nullable String reason() {
        return history.reversed().stream()
                .filter(line -> line.kind() != HistoryLine.Kind.KEPT_QUIET)
                .findFirst()
                .map(HistoryLine::reason)
                .orElse(null);
    }
}
