package naru.tradeshow;

import java.util.List;
import java.util.UUID;

/**
 * How long it takes from one venue to another, as a coordinator enters it.
 *
 * @param minutes how long at most times of the day
 * @param busy    the times at which it takes another while; of those that overlap the first counts
 */
public record EditWay(UUID fromVenueId, UUID toVenueId, int minutes, List<BusyTime> busy) {

    /** @throws NoSuchMinutes when nobody could take that long */
    public EditWay {
        NoSuchMinutes.check(minutes);
        busy = List.copyOf(busy);
    }
}
