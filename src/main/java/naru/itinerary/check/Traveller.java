package naru.itinerary.check;

import java.util.List;
import java.util.UUID;
import naru.base.Name;

/**
 * Somebody who travels.
 *
 * @param official  whether they may meet companies for the city
 * @param presences when they are on the trip, in any order, at least once; where one ends as the next begins, they are there
 *     without a break
 */
public record Traveller(UUID id, Name name, boolean official, List<Presence> presences) {

    public Traveller {
        presences = List.copyOf(presences);
        if (presences.isEmpty()) {
            throw new IllegalArgumentException("a traveller is there at some time");
        }
    }

    Cover cover() {
        return new Cover(presences.stream()
                .map(presence -> new Cover.Stretch(
                        presence.from().instant(), presence.until().instant()))
                .toList());
    }
}
