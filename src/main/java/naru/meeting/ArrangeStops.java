package naru.meeting;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The stops of a booth round as they are to be: their order, what is inserted and what is left out.
 *
 * @param start on the wall clock at the venue: when the delegation is at the first stop
 */
public record ArrangeStops(UUID meetingId, LocalDateTime start, List<Stop> stops) {

    public ArrangeStops {
        stops = List.copyOf(stops);
        Set<UUID> visited = new HashSet<>();
        if (!stops.stream().map(Stop::slotId).filter(Objects::nonNull).allMatch(visited::add)) {
            throw new IllegalArgumentException("a stop is visited once");
        }
    }
}
