package naru.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import naru.company.CompanySummary;
import naru.delegation.MemberSummary;
import org.jspecify.annotations.Nullable;

/**
 * A registration with all that one who deals with it wants to see.
 *
 * @param company     who comes
 * @param place       venue, room and exact place
 * @param members     who of the delegation attends
 * @param requestedBy the name of the person who asked
 * @param reason      why it was declined
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
        boolean interpreter,
        RegistrationState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Instant recordedAt) {}
