package naru.itinerary.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * A trip made by chance in which everything works, because it is built so: each day has times at which things may start,
 * none lasts until the next, ways within a city fit in between, and at each time nobody and nothing is given away twice.
 * Seoul, Las Vegas across the date line, Vancouver; nights included, and weeks in which clocks change. Nothing starts or ends while a clock shows an
 * hour for the second time, which a wall time cannot tell.
 */
public final class RandomTrip {

    static final Duration LONGEST = Duration.ofMinutes(50);
    static final String ROOM = "회의실";
    static final int CAPACITY = 12;
    static final String SMALL_CAR = "승용차";

    private static final List<City> CITIES = List.of(
            new City("서울", ZoneId.of("Asia/Seoul"), 37.56, 126.98),
            new City("라스베이거스", ZoneId.of("America/Los_Angeles"), 36.13, -115.16),
            new City("밴쿠버", ZoneId.of("America/Vancouver"), 49.28, -123.11));
    private static final List<LocalDate> STARTS = List.of(
            LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 11), LocalDate.of(2027, 11, 4), LocalDate.of(2026, 3, 5));
    private static final List<LocalTime> NIGHT = List.of(LocalTime.of(23, 50), LocalTime.of(2, 10));

    private final Random random;
    private final int groups;
    private final Map<City, List<Place>> places = new HashMap<>();
    private final List<Day> days = new ArrayList<>();
    private final List<Traveller> travellers = new ArrayList<>();
    private final List<Resource> resources;
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private RandomTrip(long seed, int length, int people, int groups) {
        random = new Random(seed);
        this.groups = groups;
        layOut(STARTS.get(random.nextInt(STARTS.size())), length);
        resources = resources(people);
        CITIES.forEach(this::build);
        enterTransfers();
        for (int i = 0; i < people; i++) {
            travellers.add(new Traveller(id(), name("단원 " + i), i % 3 == 0, presences(i)));
        }
        days.forEach(this::fill);
    }

    /**
     * Makes a trip.
     *
     * @param groups into how many groups people part at most, each with a programme of its own
     */
    public static Trip of(long seed, int days, int people, int groups) {
        RandomTrip made = new RandomTrip(seed, days, people, groups);
        return new Trip(
                made.travellers,
                made.resources,
                made.places.values().stream().flatMap(List::stream).toList(),
                made.transfers,
                made.entries);
    }

    private void layOut(LocalDate start, int length) {
        LocalDate date = start;
        int city = 0;
        for (int i = 0; i < length; i++) {
            boolean flies = i % 3 == 1;
            int next = flies ? (city + 1) % CITIES.size() : city;
            Day day = new Day(date, CITIES.get(city), CITIES.get(next), Duration.ofMinutes(120 + random.nextInt(600)));
            days.add(day);
            date = day.next().date();
            city = next;
        }
    }

    /** For each part a vehicle that is there all the time and has room for it, and last of all a small car. */
    private List<Resource> resources(int people) {
        LocalDate first = days.getFirst().date();
        LocalDate last = days.getLast().next().date();
        int seats = (people + groups - 1) / groups;
        return Stream.concat(
                        IntStream.range(0, groups)
                                .mapToObj(i -> new Resource(id(), name("차량 " + i), seats, first, last)),
                        Stream.of(new Resource(id(), name(SMALL_CAR), 1, null, null)))
                .toList();
    }

    /** A hall, a bar that closes in the night, a hotel that never does, and a house whose hours nobody knows. */
    private void build(City city) {
        Map<LocalDate, List<Opening>> hall = new HashMap<>();
        Map<LocalDate, List<Opening>> bar = new HashMap<>();
        Map<LocalDate, List<Opening>> hotel = new HashMap<>();
        for (Day day : days) {
            for (LocalDate date :
                    List.of(day.date().minusDays(1), day.date(), day.next().date())) {
                hall.put(
                        date,
                        List.of(
                                new Opening(LocalTime.of(8, 0), LocalTime.NOON),
                                new Opening(LocalTime.NOON, LocalTime.of(22, 0))));
                bar.put(date, List.of(new Opening(LocalTime.of(18, 0), LocalTime.of(2, 0))));
                hotel.put(date, List.of(new Opening(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
            }
        }
        places.put(
                city,
                List.of(
                        place(city, "전시장", hall),
                        place(city, "주점", bar),
                        place(city, "호텔", hotel),
                        place(city, "시청", Map.of())));
    }

    private Place place(City city, String name, Map<LocalDate, List<Opening>> hours) {
        return new Place(
                id(),
                name(city.name() + " " + name),
                city.zone(),
                hours,
                50,
                Map.of(ROOM, CAPACITY),
                new Coordinates(city.latitude() + random.nextDouble(0.03), city.longitude() + random.nextDouble(0.03)));
    }

    private void enterTransfers() {
        for (List<Place> near : places.values()) {
            transfers.add(new Transfer(
                    near.get(0).id(),
                    near.get(2).id(),
                    20,
                    List.of(
                            new Transfer.Busy(LocalTime.of(17, 0), LocalTime.of(19, 0), 35),
                            new Transfer.Busy(LocalTime.of(23, 0), LocalTime.of(5, 0), 10))));
        }
    }

    private List<Presence> presences(int person) {
        if (person < 3) {
            return List.of(new Presence(days.getFirst().start(), days.getLast().next()));
        }
        int first = random.nextInt(days.size());
        int last = first + random.nextInt(days.size() - first);
        if (last - first < 3) {
            return List.of(new Presence(days.get(first).start(), days.get(last).next()));
        }
        int away = first + 1 + random.nextInt(last - first - 1);
        int back = random.nextBoolean() ? away : away + 1; // some have a break, for others the days only adjoin
        return List.of(
                new Presence(days.get(back).start(), days.get(last).next()),
                new Presence(days.get(first).start(), days.get(away - 1).next()));
    }

    private void fill(Day day) {
        List<Traveller> there = travellers.stream()
                .filter(person -> NaiveCheck.there(
                        person, day.start().instant(), day.next().instant()))
                .toList();
        if (there.isEmpty()) {
            return;
        }
        if (!day.from().equals(day.to())) {
            WallTime start = at(day, LocalTime.of(10, 0));
            WallTime end =
                    WallTime.at(start.plus(day.flight()).instant(), day.to().zone());
            entries.add(entry(Entry.Kind.TRANSFER, start, end, null, null, there, Set.of()));
            return;
        }
        for (LocalTime time = LocalTime.of(8, 30); time.isBefore(LocalTime.of(21, 0)); time = time.plusMinutes(90)) {
            fill(day, time, there, List.of(0, 2, 3));
        }
        fill(day, NIGHT.get(0), there, List.of(1, 2, 3));
        fill(day, NIGHT.get(1), there, List.of(2, 3));
    }

    private void fill(Day day, LocalTime time, List<Traveller> there, List<Integer> open) {
        List<Traveller> people = new ArrayList<>(there);
        Collections.shuffle(people, random);
        List<Place> near = Objects.requireNonNull(places.get(day.from()));
        List<Place> free =
                new ArrayList<>(open.stream().map(index -> near.get(index)).toList());
        Collections.shuffle(free, random);
        int parts = Math.min(groups, people.size());
        for (int i = 0; i < parts; i++) {
            List<Traveller> group = people.subList(i * people.size() / parts, (i + 1) * people.size() / parts);
            WallTime start = at(day, time);
            WallTime end = start.plus(Duration.ofMinutes(5 + random.nextInt((int) LONGEST.toMinutes() - 4)));
            boolean meets = random.nextBoolean() && group.stream().anyMatch(Traveller::official);
            entries.add(entry(
                    meets ? Entry.Kind.MEETING : Entry.Kind.OTHER,
                    start,
                    end,
                    free.get(i % free.size()),
                    i < free.size() ? ROOM : null,
                    group,
                    Set.of(resources.get(i).id())));
        }
    }

    private Entry entry(
            Entry.Kind kind,
            WallTime start,
            WallTime end,
            @Nullable Place place,
            @Nullable String room,
            List<Traveller> people,
            Set<UUID> needed) {
        return new Entry(
                id(),
                name("일정 " + entries.size()),
                kind,
                start,
                end,
                place == null ? null : place.id(),
                room,
                people.stream().map(Traveller::id).collect(Collectors.toSet()),
                needed,
                1 + random.nextInt(CAPACITY));
    }

    private static WallTime at(Day day, LocalTime time) {
        boolean night = time.isBefore(LocalTime.of(6, 0));
        return new WallTime(
                (night ? day.date().plusDays(1) : day.date()).atTime(time),
                day.from().zone());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Name name(String text) {
        return new Name(text, "");
    }

    private record City(String name, ZoneId zone, double latitude, double longitude) {}

    /** From six in the morning until six in the next. */
    private record Day(LocalDate date, City from, City to, Duration flight) {

        WallTime start() {
            return new WallTime(date.atTime(6, 0), from.zone());
        }

        WallTime next() {
            LocalDate arrival = from.equals(to)
                    ? date
                    : WallTime.at(
                                    new WallTime(date.atTime(10, 0), from.zone())
                                            .plus(flight)
                                            .instant(),
                                    to.zone())
                            .date();
            return new WallTime(arrival.plusDays(1).atTime(6, 0), to.zone());
        }
    }
}
