package naru.itinerary.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.TimeZones;
import org.jspecify.annotations.Nullable;

/** Says the same as {@link ItineraryCheck} in the most naive way: each with each, and minute by minute. */
final class NaiveCheck {

    private final Trip trip;
    private final List<Entry> entries;
    private final Map<UUID, Traveller> travellers;
    private final Map<UUID, Place> places;
    private final Map<UUID, Instant> starts;
    private final Map<UUID, Instant> ends;
    private final Set<Objection> said = new HashSet<>();

    private NaiveCheck(Trip trip, Collection<Entry> entries) {
        this.trip = trip;
        this.entries = List.copyOf(entries);
        travellers = trip.travellers().stream().collect(Collectors.toMap(Traveller::id, Function.identity()));
        starts = this.entries.stream()
                .collect(Collectors.toMap(Entry::id, entry -> entry.start().instant()));
        ends = this.entries.stream()
                .collect(Collectors.toMap(Entry::id, entry -> entry.end().instant()));
        places = trip.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
    }

    static Set<Objection> of(Trip trip, Collection<Entry> entries) {
        NaiveCheck check = new NaiveCheck(trip, entries);
        for (Entry first : check.entries) {
            check.alone(first);
            for (Entry second : check.entries) {
                check.together(first, second);
            }
        }
        return check.said;
    }

    private void alone(Entry entry) {
        for (UUID id : entry.travellers()) {
            Traveller person = traveller(id);
            if (!there(person, from(entry), until(entry))) {
                said.add(new Objection.OutsidePresence(person, entry));
            }
        }
        if (entry.kind() == Entry.Kind.MEETING
                && entry.travellers().stream()
                                .map(this::traveller)
                                .filter(Traveller::official)
                                .count()
                        == 0) {
            said.add(new Objection.NoOfficial(entry));
        }
        resources(entry);
        if (entry.venue() == null) {
            return;
        }
        Place place = place(entry.venue());
        Integer capacity = entry.room() == null ? place.seats() : place.rooms().get(entry.room());
        if (capacity != null && entry.expected() > capacity) {
            said.add(new Objection.PlaceTooSmall(place, entry, capacity));
        }
        if (!place.hours().isEmpty()) {
            hours(entry, place);
        }
    }

    private void resources(Entry entry) {
        int seats = 0;
        boolean rides = false;
        for (Resource resource : trip.resources()) {
            if (!entry.resources().contains(resource.id())) {
                continue;
            }
            if (resource.seats() != null) {
                seats += resource.seats();
                rides = true;
            }
            LocalDate from = resource.from() == null ? LocalDate.MIN : resource.from();
            LocalDate until = resource.until() == null ? LocalDate.MAX : resource.until();
            if (entry.start().date().isBefore(from) || entry.end().date().isAfter(until)) {
                said.add(new Objection.ResourceAway(resource, entry));
            }
        }
        if (rides && seats < entry.travellers().size()) {
            said.add(new Objection.TooFewSeats(entry, seats));
        }
    }

    private void hours(Entry entry, Place place) {
        LocalDate day = TimeZones.wallClock(from(entry), place.zone()).toLocalDate();
        int open = 0;
        int all = 0;
        for (Instant minute = from(entry); minute.isBefore(until(entry)); minute = minute.plusSeconds(60)) {
            all++;
            open += open(place, minute) ? 1 : 0;
        }
        if (open == 0 && place.openings(day).isEmpty()) {
            said.add(new Objection.VenueClosed(place, entry, day));
        } else if (open < all) {
            said.add(new Objection.OutsideOpeningHours(place, entry, day));
        }
    }

    private static boolean open(Place place, Instant minute) {
        LocalDateTime wall = TimeZones.wallClock(minute, place.zone());
        LocalTime time = wall.toLocalTime();
        return place.openings(wall.toLocalDate()).stream()
                        .anyMatch(hours ->
                                !time.isBefore(hours.from()) && (hours.closesNextDay() || time.isBefore(hours.until())))
                || place.openings(wall.toLocalDate().minusDays(1)).stream()
                        .anyMatch(hours -> hours.closesNextDay() && time.isBefore(hours.until()));
    }

    private void together(Entry first, Entry second) {
        if (order(first, second) < 0 && from(second).isBefore(until(first))) {
            shared(first.travellers(), second.travellers())
                    .forEach(id -> said.add(new Objection.PersonTwice(traveller(id), first, second)));
            for (Resource resource : trip.resources()) {
                if (shared(first.resources(), second.resources()).contains(resource.id())) {
                    said.add(new Objection.ResourceTwice(resource, first, second));
                }
            }
            if (first.venue() != null
                    && first.venue().equals(second.venue())
                    && first.room() != null
                    && first.room().equals(second.room())) {
                said.add(new Objection.RoomTwice(place(first.venue()), first.room(), first, second));
            }
        }
        if (first.venue() != null && second.venue() != null && !until(first).isAfter(from(second))) {
            Place from = place(first.venue());
            Place to = place(second.venue());
            shared(first.travellers(), second.travellers()).forEach(id -> way(traveller(id), first, from, second, to));
        }
    }

    private void way(Traveller person, Entry first, Place from, Entry second, Place to) {
        Instant leaves = until(first);
        Instant arrives = from(second);
        int available = (int) Duration.between(leaves, arrives).toMinutes();
        int needed = minutes(trip, from, to, until(first));
        if (available >= needed) {
            return;
        }
        List<Entry> own = entries.stream()
                .filter(entry -> entry.travellers().contains(person.id()))
                .toList();
        boolean elsewhereSince = own.stream()
                .anyMatch(other -> other.venue() != null
                        && !until(other).isAfter(from(second))
                        && (until(other).isAfter(until(first))
                                || (until(other).equals(until(first)) && order(other, first) > 0)));
        boolean brought = own.stream()
                .anyMatch(ride -> ride.kind() == Entry.Kind.TRANSFER
                        && until(ride).isAfter(until(first))
                        && from(ride).isBefore(from(second)));
        if (!elsewhereSince && !brought && there(person, leaves, arrives)) {
            said.add(new Objection.TransferTooShort(person, first, second, needed, available));
        }
    }

    static int minutes(Trip trip, Place from, Place to, Instant leaving) {
        if (from.id().equals(to.id())) {
            return 0;
        }
        Transfer entered = entered(trip, from, to);
        if (entered == null) {
            entered = entered(trip, to, from);
        }
        if (entered == null) {
            return estimate(from.coordinates(), to.coordinates());
        }
        int minute = TimeZones.wallClock(leaving, from.zone()).toLocalTime().toSecondOfDay() / 60;
        for (Transfer.Busy busy : entered.busy()) {
            int begin = busy.from().toSecondOfDay() / 60;
            int length = Math.floorMod(busy.until().toSecondOfDay() / 60 - begin - 1, 1440) + 1;
            if (Math.floorMod(minute - begin, 1440) < length) {
                return busy.minutes();
            }
        }
        return entered.minutes();
    }

    private static @Nullable Transfer entered(Trip trip, Place from, Place to) {
        return trip.transfers().stream()
                .filter(way -> way.from().equals(from.id()) && way.to().equals(to.id()))
                .findFirst()
                .orElse(null);
    }

    /** By the angle between the two as seen from the middle of the earth. */
    private static int estimate(@Nullable Coordinates from, @Nullable Coordinates to) {
        if (from == null || to == null) {
            return 0;
        }
        double[] a = direction(from);
        double[] b = direction(to);
        double chord = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
        double kilometres = 2 * 6371 * Math.asin(chord / 2);
        double way = kilometres * 1.4;
        int minutes = 0;
        while (minutes < 10 + (way < 10 ? way * 60 / 25 : 24 + (way - 10) * 60 / 70)) {
            minutes += 5;
        }
        return minutes;
    }

    private static double[] direction(Coordinates place) {
        double north = Math.toRadians(place.latitude());
        double east = Math.toRadians(place.longitude());
        return new double[] {
            Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north),
        };
    }

    /** Whether somebody is on the trip in each minute of a time. */
    static boolean there(Traveller person, Instant from, Instant until) {
        List<Cover.Stretch> times = person.presences().stream()
                .map(presence -> new Cover.Stretch(
                        presence.from().instant(), presence.until().instant()))
                .toList();
        for (Instant minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
            Instant now = minute;
            if (times.stream()
                    .noneMatch(time -> !time.from().isAfter(now) && time.until().isAfter(now))) {
                return false;
            }
        }
        return true;
    }

    private int order(Entry first, Entry second) {
        int byStart = from(first).compareTo(from(second));
        int byEnd = byStart != 0 ? byStart : until(first).compareTo(until(second));
        return byEnd != 0 ? byEnd : first.id().compareTo(second.id());
    }

    private static Set<UUID> shared(Set<UUID> some, Set<UUID> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private Traveller traveller(UUID id) {
        return Objects.requireNonNull(travellers.get(id));
    }

    private Place place(UUID id) {
        return Objects.requireNonNull(places.get(id));
    }

    private Instant from(Entry entry) {
        return Objects.requireNonNull(starts.get(entry.id()));
    }

    private Instant until(Entry entry) {
        return Objects.requireNonNull(ends.get(entry.id()));
    }
}
