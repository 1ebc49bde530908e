package naru.tradeshow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a venue, as a coordinator enters it.
 *
 * @param address     at most 200 characters
 * @param zone        the zone of its wall clock, which {@code days} are read from
 * @param tradeShowId the show it is a venue of, or null when it belongs to none
 * @param coordinates where it is on a map, or null
 * @param capacity    how many people it has room for as a whole, or null where nobody knows
 * @param days        when it is open, at most once for each day, by day; of other days nothing is known
 * @param rooms       its rooms and tables, in the order in which they are shown, no two of one name
 */
public record EditVenue(
        Name name,
        String address,
        ZoneId zone,
        @Nullable UUID tradeShowId,
        @Nullable Coordinates coordinates,
        @Nullable Integer capacity,
        List<VenueDay> days,
        List<VenueRoom> rooms) {

    /**
     * @throws MissingText when there is no address or it is too long
     * @throws NoRoomForAnyone when the capacity is less than one
     * @throws DayTwice when a day comes twice
     * @throws RoomTwice when two rooms have one name in one of the languages, upper and lower case being the same
     */
    public EditVenue {
        address = MissingText.check("address", address, 200);
        NoRoomForAnyone.check(capacity);
        days = days.stream().sorted(Comparator.comparing(VenueDay::day)).toList();
        rooms = List.copyOf(rooms);
        requireEachDayOnce(days);
        requireEachRoomOnce(rooms);
    }

    /** A venue of which no more is known than where it is. */
    public static EditVenue at(@Nullable UUID tradeShowId, Name name, String address, ZoneId zone) {
        return new EditVenue(name, address, zone, tradeShowId, null, null, List.of(), List.of());
    }

    private static void requireEachDayOnce(List<VenueDay> days) {
        Set<LocalDate> known = new HashSet<>();
        for (VenueDay day : days) {
            if (!known.add(day.day())) {
                throw new DayTwice(day.day());
            }
        }
    }

    private static void requireEachRoomOnce(List<VenueRoom> rooms) {
        Set<String> korean = new HashSet<>();
        Set<String> english = new HashSet<>();
        for (VenueRoom room : rooms) {
            boolean isNew = korean.add(room.name().ko().toLowerCase(Locale.ROOT));
            if (!english.add(room.name().en().toLowerCase(Locale.ROOT)) || !isNew) {
                throw new RoomTwice(room.name());
            }
        }
    }
}
