package naru.itinerary.check;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * A venue, as far as a check is concerned.
 *
 * @param zone        whose wall the hours are read on
 * @param hours       when it is open, by the day on which it opens; no days at all where nobody knows, and a day that is
 *     missing among others is one on which it stays closed
 * @param seats       how many people it has room for as a whole; {@code null} where nobody knows
 * @param rooms       how many people each room has room for, by the room's name; a room that is missing has room for any
 *     number
 * @param coordinates where it is; {@code null} where nobody knows
 */
public record Place(
        UUID id,
        Name name,
        ZoneId zone,
        Map<LocalDate, List<Opening>> hours,
        @Nullable Integer seats,
        Map<String, Integer> rooms,
        @Nullable Coordinates coordinates) {

    public Place {
        hours = hours.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, day -> List.copyOf(day.getValue())));
        rooms = Map.copyOf(rooms);
        if ((seats != null && seats < 1) || rooms.values().stream().anyMatch(capacity -> capacity < 1)) {
            throw new IllegalArgumentException("a place has room for somebody");
        }
    }

    /** How many people a room has room for, or the whole place where no room is meant; nothing where nobody knows. */
    OptionalInt capacity(@Nullable String room) {
        Integer known = room == null ? seats : rooms.get(room);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    List<Opening> openings(LocalDate day) {
        return hours.getOrDefault(day, List.of());
    }

    /** When it is open on some days, and in the night before the first of them. */
    Cover cover(LocalDate first, LocalDate last) {
        return new Cover(first.minusDays(1)
                .datesUntil(last.plusDays(1))
                .flatMap(this::stretches)
                .toList());
    }

    private Stream<Cover.Stretch> stretches(LocalDate day) {
        return openings(day).stream()
                .map(opening -> new Cover.Stretch(
                        instant(day, opening.from()),
                        instant(opening.closesNextDay() ? day.plusDays(1) : day, opening.until())));
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return new WallTime(day.atTime(time), zone).instant();
    }
}
