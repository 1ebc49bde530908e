package naru.meeting;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.ForCoordinators;
import naru.delegation.DelegationBook;
import naru.delegation.MemberSummary;
import naru.tradeshow.TradeShows;
import naru.tradeshow.VenueSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How meetings come to be: a coordinator enters them with their slots. */
@Service
@Transactional
public class MeetingPlanning {

    private final MeetingRepository meetings;
    private final SlotRepository slots;
    private final PlaceRepository places;
    private final DelegationBook delegations;
    private final TradeShows shows;

    MeetingPlanning(
            MeetingRepository meetings,
            SlotRepository slots,
            PlaceRepository places,
            DelegationBook delegations,
            TradeShows shows) {
        this.meetings = meetings;
        this.slots = slots;
        this.places = places;
        this.delegations = delegations;
        this.shows = shows;
    }

    /**
     * Enters a meeting. Its slots are at the wall-clock time of its venue.
     *
     * @return the id of the meeting
     * @throws NotFound when one's own city has no such delegation, it no such member, or there is no such venue
     */
    @ForCoordinators
    public UUID plan(PlanMeeting plan) {
        List<UUID> travelling = delegations.get(plan.delegationId()).members().stream()
                .map(MemberSummary::id)
                .toList();
        plan.memberIds().stream()
                .filter(id -> !travelling.contains(id))
                .findAny()
                .ifPresent(stranger -> {
                    throw new NotFound(stranger);
                });
        VenueSummary venue = shows.venuesById(List.of(plan.venueId())).get(plan.venueId());
        if (venue == null) {
            throw new NotFound(plan.venueId());
        }
        Meeting meeting = meetings.save(new Meeting(plan));
        plan.slots().forEach(slot -> add(meeting, slot, venue.zone()));
        return meeting.id();
    }

    private void add(Meeting meeting, PlanMeeting.NewSlot planned, ZoneId zone) {
        Slot slot = slots.save(new Slot(
                meeting.id(),
                new WallTime(planned.start(), zone),
                planned.minutes(),
                planned.place(),
                planned.capacity()));
        places.saveAll(IntStream.rangeClosed(1, planned.capacity())
                .mapToObj(number -> new Place(slot.id(), number))
                .toList());
    }
}
