package naru.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * A stop of a booth round, in the order in which it is visited.
 *
 * @param slotId      the slot it is, or null for a new one
 * @param walkMinutes how long one walks to it from the stop before
 * @param memberIds   the members of the delegation who attend
 */
public record Stop(@Nullable UUID slotId, Name place, int minutes, int walkMinutes, List<UUID> memberIds) {

    public Stop {
        memberIds = List.copyOf(memberIds);
        if (minutes < 1 || walkMinutes < 0) {
            throw new IllegalArgumentException("a stop lasts a while, and nobody walks backwards in time");
        }
    }

    /** When the delegation is at each stop, if it is at the first one at a time. */
    public static List<WallTime> starts(WallTime first, List<Stop> stops) {
        List<WallTime> starts = new ArrayList<>();
        WallTime free = first;
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            WallTime start = i == 0 ? first : free.plus(Duration.ofMinutes(stop.walkMinutes()));
            starts.add(start);
            free = start.plus(stop.length());
        }
        return starts;
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }
}
