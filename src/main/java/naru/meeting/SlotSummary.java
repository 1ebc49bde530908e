package naru.meeting;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import naru.delegation.MemberSummary;

/**
 * A bookable time, as everyone of the city sees it.
 *
 * @param walkMinutes how long the delegation walks to it from the stop before, in a booth round
 * @param place       where exactly: a table, a booth
 * @param members     who of the delegation attends
 * @param capacity    how many places it has
 * @param free        how many places nobody holds
 * @param waiting     how many companies stand in line for a place
 */
public record SlotSummary(
        UUID id,
        WallTime start,
        Duration length,
        int walkMinutes,
        Name place,
        List<MemberSummary> members,
        int capacity,
        int free,
        int waiting) {

    /** Whether a company that comes now stands in line. */
    public boolean isFull() {
        return free == 0 || waiting > 0;
    }
}
