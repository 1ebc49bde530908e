package naru.meeting.ui;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import naru.delegation.DelegationSummary;
import naru.meeting.PlanMeeting.NewSlot;
import naru.meeting.Stop;

/** From which time on the delegation visits which booths. */
final class BoothRoundField extends TimesField {

    private final StopsField stops;

    BoothRoundField(DelegationSummary delegation, Runnable onChange) {
        stops = new StopsField(TripDates.of(delegation), onChange);
        add(stops);
    }

    @Override
    boolean check(boolean aloud) {
        return stops.check(aloud);
    }

    @Override
    List<NewSlot> slots(ZoneId zone, Name room, List<UUID> members) {
        List<Stop> visited = stops.stops(members);
        List<WallTime> starts = Stop.starts(new WallTime(stops.start(), zone), visited);
        List<NewSlot> slots = new ArrayList<>();
        for (int i = 0; i < visited.size(); i++) {
            Stop stop = visited.get(i);
            slots.add(new NewSlot(
                    starts.get(i).local(), stop.minutes(), stop.walkMinutes(), stop.place(), 1, stop.memberIds()));
        }
        return slots;
    }

    void showTimes(ZoneId zone) {
        stops.showTimes(zone);
    }
}
