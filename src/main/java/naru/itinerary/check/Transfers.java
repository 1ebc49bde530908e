package naru.itinerary.check;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import naru.base.TimeZones;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes from place to place.
 *
 * <p>What somebody entered counts. Otherwise it is estimated from the coordinates: the great circle, 40 % longer because
 * streets are not straight; ten kilometres of that through towns at 25 km/h and the rest between them at 70 km/h; ten minutes
 * to get in and out, and all that rounded up to five minutes. Where the coordinates are not known either, no time is asked
 * for.
 */
final class Transfers {

    private static final double DETOUR = 1.4;
    private static final double KILOMETRES_IN_TOWN = 10;
    private static final double PER_MINUTE_IN_TOWN = 25.0 / 60;
    private static final double PER_MINUTE_BETWEEN_TOWNS = 70.0 / 60;
    private static final int IN_AND_OUT = 10;
    private static final int STEP = 5;

    private final Map<Way, Transfer> entered = new HashMap<>();

    Transfers(List<Transfer> transfers) {
        for (Transfer transfer : transfers) {
            if (entered.put(new Way(transfer.from(), transfer.to()), transfer) != null) {
                throw new IllegalArgumentException("entered twice: " + transfer);
            }
        }
    }

    /** The minutes it takes who leaves one place for another at an instant. */
    int minutes(Place from, Place to, Instant leaving) {
        if (from.id().equals(to.id())) {
            return 0;
        }
        LocalTime wall = TimeZones.wallClock(leaving, from.zone()).toLocalTime();
        Transfer there = entered.get(new Way(from.id(), to.id()));
        Transfer known = there == null ? entered.get(new Way(to.id(), from.id())) : there;
        return known == null ? estimate(from.coordinates(), to.coordinates()) : known.minutesAt(wall);
    }

    private static int estimate(@Nullable Coordinates from, @Nullable Coordinates to) {
        if (from == null || to == null) {
            return 0;
        }
        double way = from.kilometresTo(to) * DETOUR;
        double inTown = Math.min(way, KILOMETRES_IN_TOWN);
        double minutes = IN_AND_OUT + inTown / PER_MINUTE_IN_TOWN + (way - inTown) / PER_MINUTE_BETWEEN_TOWNS;
        return (int) Math.ceil(minutes / STEP) * STEP;
    }

    private record Way(UUID from, UUID to) {}
}
