package naru.itinerary;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in something on a trip.
 *
 * @param memberIds all who take part, somebody at least
 * @param groupIds  for which groups it is: who joins one of them takes part, and who leaves it does not
 * @param leaderId  who of them leads, or null
 */
public record Attendance(
        Set<UUID> memberIds, Set<UUID> groupIds, @Nullable UUID leaderId) {

    public Attendance {
        memberIds = Set.copyOf(memberIds);
        groupIds = Set.copyOf(groupIds);
        if (memberIds.isEmpty()) {
            throw new NobodyTakesPart();
        }
    }

    /** These people, led by nobody in particular. */
    public static Attendance of(Set<UUID> memberIds) {
        return new Attendance(memberIds, Set.of(), null);
    }
}
