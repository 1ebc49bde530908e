package naru.meeting;

import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.delegation.MemberSummary;
import naru.tradeshow.VenueSummary;

/**
 * A meeting with its slots, in the order of time.
 *
 * @param participantLimit how many people a company may bring
 * @param members          who of the delegation attends
 */
public record MeetingSummary(
        UUID id,
        UUID delegationId,
        MeetingForm form,
        Name title,
        VenueSummary venue,
        Name room,
        int participantLimit,
        List<MemberSummary> members,
        List<SlotSummary> slots) {}
