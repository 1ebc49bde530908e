package naru.meeting;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.delegation.MemberSummary;
import naru.meeting.PlanMeeting.Hours;
import naru.tradeshow.VenueSummary;

/**
 * A meeting with its slots, in the order of time.
 *
 * @param personsPerPlace  how many people sit on one place
 * @param placesPerCompany how many places a company may take at most
 * @param members          who of the delegation attends any of the slots
 * @param bufferBefore     what stays free before each slot
 * @param bufferAfter      what stays free after each slot
 * @param hours            between which hours of which days slots may lie; none where any hour of the trip will do
 */
public record MeetingSummary(
        UUID id,
        UUID delegationId,
        MeetingForm form,
        MeetingState state,
        Name title,
        VenueSummary venue,
        Name room,
        int personsPerPlace,
        int placesPerCompany,
        List<MemberSummary> members,
        Duration bufferBefore,
        Duration bufferAfter,
        List<Hours> hours,
        List<SlotSummary> slots) {

    /** How many people a company may bring. */
    public int participantLimit() {
        return personsPerPlace * placesPerCompany;
    }

    /** How many places a company needs for that many people. */
    public int placesFor(int people) {
        return Math.ceilDiv(people, personsPerPlace);
    }
}
