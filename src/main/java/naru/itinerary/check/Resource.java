package naru.itinerary.check;

import java.time.LocalDate;
import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * Something that serves one entry at a time: a vehicle, an interpreter.
 *
 * @param seats for how many people it has room that ride in it; {@code null} where nobody rides
 * @param from  the first day on which it is there, on the wall of the place where it is needed; {@code null} from the start
 * @param until the last such day; {@code null} to the end
 */
public record Resource(
        UUID id,
        Name name,
        @Nullable Integer seats,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    boolean isThereFor(Entry entry) {
        return (from == null || !entry.start().date().isBefore(from))
                && (until == null || !entry.end().date().isAfter(until));
    }
}
