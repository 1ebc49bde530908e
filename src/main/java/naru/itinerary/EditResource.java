package naru.itinerary;

import java.time.LocalDate;
import naru.base.EndsBeforeItStarts;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle, an interpreter or something else that serves one thing at a time, as a coordinator enters it.
 *
 * @param seats    for how many people there is room in a vehicle; of anything else, nothing
 * @param firstDay the first day on which it is there, on the wall there; null from the beginning of the trip
 * @param lastDay  the last day on which it is there; null to the end of the trip
 */
public record EditResource(
        ResourceKind kind,
        Name name,
        @Nullable Integer seats,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /**
     * @throws NoSeats when nobody can ride in a vehicle
     * @throws EndsBeforeItStarts when it is gone before it comes
     */
    public EditResource {
        seats = kind == ResourceKind.VEHICLE ? seats : null;
        if (kind == ResourceKind.VEHICLE && (seats == null || seats < 1)) {
            throw new NoSeats();
        }
        if (firstDay != null && lastDay != null) {
            EndsBeforeItStarts.check(firstDay, lastDay);
        }
    }
}
