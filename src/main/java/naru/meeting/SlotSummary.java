package naru.meeting;

import java.time.Duration;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;

/**
 * A bookable time, as everyone of the city sees it.
 *
 * @param place    where exactly: a table, a booth
 * @param capacity how many companies at once
 * @param free     how many places are left
 */
public record SlotSummary(UUID id, WallTime start, Duration length, Name place, int capacity, int free) {

    public boolean isFull() {
        return free == 0;
    }
}
