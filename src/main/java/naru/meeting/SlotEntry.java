package naru.meeting;

import java.util.List;
import naru.base.NotFound;
import naru.delegation.DelegationSummary;
import naru.timetable.Overlap;
import naru.timetable.Timetable;
import naru.tradeshow.TradeShows;
import naru.tradeshow.VenueSummary;
import org.springframework.stereotype.Component;

/** Enters new slots of a meeting, each with its places and the time of those who attend. */
@Component
class SlotEntry {

    private final SlotRepository slots;
    private final PlaceRepository places;
    private final Occupancy occupancy;
    private final Timetable timetable;
    private final TradeShows shows;

    SlotEntry(
            SlotRepository slots, PlaceRepository places, Occupancy occupancy, Timetable timetable, TradeShows shows) {
        this.slots = slots;
        this.places = places;
        this.occupancy = occupancy;
        this.timetable = timetable;
        this.shows = shows;
    }

    /**
     * What the slots of a meeting keep to.
     *
     * @throws NotFound when the city in scope has no such delegation, or there is no such venue
     */
    SlotFrame frame(Meeting meeting) {
        DelegationSummary trip = occupancy.delegation(meeting);
        VenueSummary venue = shows.venuesById(List.of(meeting.venueId())).get(meeting.venueId());
        if (venue == null) {
            throw new NotFound(meeting.venueId());
        }
        return new SlotFrame(meeting, trip, venue.zone());
    }

    /**
     * Enters slots, all or none.
     *
     * @throws NotFound when a member does not travel
     * @throws OutsideTheTrip when a slot is not on a day of the trip
     * @throws OutOfHours when a slot is outside the meeting's hours
     * @throws Overlap when a member or a place is taken at the time of a slot, buffers included
     */
    void enter(SlotFrame frame, List<PlanMeeting.NewSlot> planned) {
        planned.forEach(plan -> frame.requireTravelling(plan.memberIds()));
        List<Slot> added = planned.stream().map(frame::slot).toList();
        added.forEach(slot -> frame.requireWithin(slot.start(), slot.length()));
        slots.saveAll(added);
        added.forEach(slot -> places.saveAll(Place.numbered(slot.id(), 1, slot.capacity())));
        timetable.engage(added.stream()
                .map(slot -> occupancy.of(slot, frame.meeting(), frame.trip()))
                .toList());
    }
}
