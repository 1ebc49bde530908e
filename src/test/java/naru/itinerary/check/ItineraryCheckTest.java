package naru.itinerary.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import naru.itinerary.check.Entry.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItineraryCheckTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId VEGAS = ZoneId.of("America/Los_Angeles");
    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
    private static final LocalDate FRIDAY = LocalDate.parse("2027-01-08");

    private static final Traveller MAYOR = new Traveller(
            UUID.randomUUID(),
            new Name("시장", "Mayor"),
            true,
            List.of(new Presence(at(SEOUL, "2027-01-01T00:00"), at(SEOUL, "2027-12-01T00:00"))));
    private static final Place HALL =
            place(VEGAS, new Coordinates(36.1317, -115.1514), new Opening(LocalTime.of(10, 0), LocalTime.of(18, 0)));
    private static final Place BAR =
            place(VEGAS, new Coordinates(36.1147, -115.1728), new Opening(LocalTime.of(20, 0), LocalTime.of(2, 0)));
    private static final Place HOTEL = place(VEGAS, null);
    private static final Place OFFICE = place(VEGAS, null);
    private static final Place CITY_HALL = place(VANCOUVER, new Coordinates(49.2609, -123.1139));
    private static final List<Transfer> TRANSFERS = List.of(new Transfer(
            HOTEL.id(), OFFICE.id(), 30, List.of(new Transfer.Busy(LocalTime.of(17, 0), LocalTime.of(19, 0), 50))));

    @Test
    void a_flight_stands_for_the_way_between_two_cities() {
        Entry booths = entry(HALL, VEGAS, "2027-01-08T16:00", "2027-01-08T17:30");
        Entry flight = flight(VEGAS, "2027-01-10T14:00", VANCOUVER, "2027-01-10T17:55");
        Entry signing = entry(CITY_HALL, VANCOUVER, "2027-01-10T18:00", "2027-01-10T19:00");
        assertThat(check(booths, flight, signing)).isEmpty();
        Entry tomorrow = entry(CITY_HALL, VANCOUVER, "2027-01-09T18:00", "2027-01-09T19:00");
        assertThat(check(booths, tomorrow)).singleElement().isInstanceOf(Objection.TransferTooShort.class);
    }

    @Test
    void vancouver_stays_on_utc_minus_7_in_january_2027() {
        Entry call = entry(null, VANCOUVER, "2027-01-12T16:00", "2027-01-12T17:00");
        Entry during = entry(null, SEOUL, "2027-01-13T08:30", "2027-01-13T08:40");
        Entry after = entry(null, SEOUL, "2027-01-13T09:00", "2027-01-13T10:00");
        assertThat(check(call, during, after)).containsExactly(new Objection.PersonTwice(MAYOR, call, during));

        // At noon in Las Vegas it is one o'clock in Vancouver, three hours by plane later four.
        Entry flight = flight(VEGAS, "2027-01-10T12:00", VANCOUVER, "2027-01-10T16:00");
        Entry lunch = entry(null, VEGAS, "2027-01-10T14:30", "2027-01-10T14:45");
        Entry landed = entry(CITY_HALL, VANCOUVER, "2027-01-10T16:00", "2027-01-10T17:00");
        assertThat(check(flight, lunch, landed)).containsExactly(new Objection.PersonTwice(MAYOR, flight, lunch));
        Entry later = entry(null, VEGAS, "2027-01-10T15:00", "2027-01-10T15:10");
        assertThat(check(flight, later)).isEmpty();
    }

    @Test
    void who_flies_east_across_the_date_line_arrives_before_they_left() {
        Entry before = entry(null, SEOUL, "2027-01-08T13:00", "2027-01-08T14:40");
        Entry flight = flight(SEOUL, "2027-01-08T14:40", VEGAS, "2027-01-08T08:50");
        Entry booths = entry(HALL, VEGAS, "2027-01-08T10:00", "2027-01-08T12:00");
        assertThat(check(before, flight, booths)).isEmpty();

        Entry onBoard = entry(null, VEGAS, "2027-01-08T00:00", "2027-01-08T01:00");
        assertThat(check(before, flight, onBoard)).containsExactly(new Objection.PersonTwice(MAYOR, flight, onBoard));
        assertThatThrownBy(() -> flight(SEOUL, "2027-01-08T14:40", VEGAS, "2027-01-07T21:40"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_flies_west_loses_a_day() {
        Entry flight = flight(VANCOUVER, "2027-01-15T11:30", SEOUL, "2027-01-16T15:30");
        Entry home = entry(null, SEOUL, "2027-01-16T15:00", "2027-01-16T16:00");
        assertThat(check(flight, home)).containsExactly(new Objection.PersonTwice(MAYOR, flight, home));
    }

    @Test
    void an_hour_is_missing_in_the_night_in_which_summer_begins() {
        Entry early = entry(HOTEL, VEGAS, "2027-03-14T01:20", "2027-03-14T01:50");
        Entry next = entry(OFFICE, VEGAS, "2027-03-14T03:19", "2027-03-14T04:00");
        assertThat(check(early, next)).containsExactly(new Objection.TransferTooShort(MAYOR, early, next, 30, 29));
        assertThat(check(early, entry(OFFICE, VEGAS, "2027-03-14T03:20", "2027-03-14T04:00")))
                .isEmpty();
    }

    @Test
    void an_hour_comes_twice_in_the_night_in_which_summer_ends() {
        Entry early = entry(HOTEL, VEGAS, "2027-11-07T01:20", "2027-11-07T01:50");
        assertThat(check(early, entry(OFFICE, VEGAS, "2027-11-07T02:00", "2027-11-07T03:00")))
                .isEmpty();
    }

    @Test
    void what_starts_ten_minutes_before_midnight_goes_on_the_next_day() {
        Entry late = entry(BAR, VEGAS, "2027-01-08T23:50", "2027-01-09T00:40");
        Entry next = entry(null, VEGAS, "2027-01-09T00:30", "2027-01-09T01:00");
        assertThat(check(late)).isEmpty();
        assertThat(check(late, next)).containsExactly(new Objection.PersonTwice(MAYOR, late, next));

        Entry later = entry(BAR, VEGAS, "2027-01-08T23:50", "2027-01-09T02:10");
        assertThat(check(later)).containsExactly(new Objection.OutsideOpeningHours(BAR, later, FRIDAY));
        Entry afterMidnight = entry(BAR, VEGAS, "2027-01-09T00:30", "2027-01-09T02:10");
        assertThat(check(afterMidnight))
                .containsExactly(new Objection.OutsideOpeningHours(BAR, afterMidnight, FRIDAY.plusDays(1)));
        Entry closed = entry(BAR, VEGAS, "2027-01-09T02:00", "2027-01-09T02:10");
        assertThat(check(closed)).containsExactly(new Objection.VenueClosed(BAR, closed, FRIDAY.plusDays(1)));
    }

    @Test
    void hours_are_read_on_the_wall_of_the_place() {
        assertThat(check(entry(HALL, SEOUL, "2027-01-09T03:00", "2027-01-09T11:00")))
                .isEmpty();
        assertThat(check(entry(HALL, SEOUL, "2027-01-09T02:59", "2027-01-09T11:00")))
                .hasSize(1);
    }

    @Test
    void the_way_is_as_long_as_it_is_at_the_time_of_leaving() {
        Entry early = entry(HOTEL, VEGAS, "2027-01-08T16:00", "2027-01-08T16:59");
        Entry next = entry(OFFICE, VEGAS, "2027-01-08T17:29", "2027-01-08T18:00");
        assertThat(check(early, next)).isEmpty();

        Entry busy = entry(HOTEL, VEGAS, "2027-01-08T16:00", "2027-01-08T17:00");
        Entry soon = entry(OFFICE, VEGAS, "2027-01-08T17:49", "2027-01-08T18:30");
        assertThat(check(busy, soon)).containsExactly(new Objection.TransferTooShort(MAYOR, busy, soon, 50, 49));
    }

    @Test
    void a_way_that_nobody_entered_is_estimated_from_where_the_places_are() {
        Entry booths = entry(HALL, VEGAS, "2027-01-08T17:00", "2027-01-08T18:00");
        Entry crowd = entry(BAR, VEGAS, "2027-01-08T20:00", "2027-01-08T21:00");
        Entry fair = entry(HALL, VEGAS, "2027-01-08T17:50", "2027-01-08T18:00");
        assertThat(check(booths, crowd)).isEmpty();
        // 2.7 km as the crow flies: 3.8 km by road, 9 minutes, and 10 more; rounded up.
        assertThat(new Transfers(List.of()).minutes(HALL, BAR, fair.end().instant()))
                .isEqualTo(20);
        assertThat(new Transfers(List.of()).minutes(HALL, HOTEL, fair.end().instant()))
                .isZero();
        assertThat(new Transfers(TRANSFERS).minutes(OFFICE, HOTEL, fair.end().instant()))
                .as("the way back, at six")
                .isEqualTo(50);
    }

    @Test
    void between_towns_one_drives_faster() {
        Place city = place(VEGAS, new Coordinates(37.7838, -122.4040));
        Place valley = place(VEGAS, new Coordinates(37.3834, -122.0136));
        Instant noon =
                entry(HALL, VEGAS, "2027-01-08T11:00", "2027-01-08T12:00").end().instant();
        // 56 km as the crow flies, 79 km by road: 24 minutes in town, 59 between towns, and 10 more; rounded up.
        assertThat(new Transfers(List.of()).minutes(city, valley, noon)).isEqualTo(95);
    }

    @Test
    void an_entry_on_the_way_whose_venue_is_open_does_not_bring_anybody_there() {
        Entry early = entry(HOTEL, VEGAS, "2027-01-08T12:00", "2027-01-08T13:00");
        Entry lunch = entry(null, VEGAS, "2027-01-08T13:05", "2027-01-08T13:15");
        Entry next = entry(OFFICE, VEGAS, "2027-01-08T13:20", "2027-01-08T14:00");
        assertThat(check(early, lunch, next))
                .containsExactly(new Objection.TransferTooShort(MAYOR, early, next, 30, 20));
    }

    @Test
    void a_ride_while_one_entry_goes_on_does_not_bring_anybody_to_the_next() {
        Entry early = entry(HOTEL, VEGAS, "2027-01-08T12:00", "2027-01-08T13:00");
        Entry next = entry(OFFICE, VEGAS, "2027-01-08T13:05", "2027-01-08T14:00");
        Entry before = flight(VEGAS, "2027-01-08T12:10", VEGAS, "2027-01-08T13:00");
        Entry after = flight(VEGAS, "2027-01-08T13:05", VEGAS, "2027-01-08T13:20");
        Objection late = new Objection.TransferTooShort(MAYOR, early, next, 30, 5);
        assertThat(check(early, before, next)).contains(late).hasSize(2);
        assertThat(check(early, next, after)).contains(late).hasSize(2);
        assertThat(check(early, flight(VEGAS, "2027-01-08T13:00", VEGAS, "2027-01-08T13:05"), next))
                .isEmpty();
    }

    @Test
    void who_leaves_the_trip_in_between_finds_their_own_way() {
        Entry early = entry(HOTEL, VEGAS, "2027-01-08T12:00", "2027-01-08T13:00");
        Entry next = entry(OFFICE, VEGAS, "2027-01-08T13:05", "2027-01-08T14:00");
        assertThat(check(early, next)).hasSize(1);

        Traveller guest = new Traveller(
                MAYOR.id(),
                MAYOR.name(),
                true,
                List.of(new Presence(early.start(), early.end()), new Presence(next.start(), next.end())));
        Trip trip = new Trip(List.of(guest), List.of(), List.of(HOTEL, OFFICE), TRANSFERS, List.of(early, next));
        assertThat(ItineraryCheck.of(trip).objections()).isEmpty();
    }

    @Test
    void what_is_not_of_the_trip_is_refused_and_leaves_the_check_as_it_was() {
        Entry early = entry(HOTEL, VEGAS, "2027-01-08T12:00", "2027-01-08T13:00");
        Entry strange = entry(place(VEGAS, null), VEGAS, "2027-01-08T12:00", "2027-01-08T13:00");
        ItineraryCheck check = ItineraryCheck.of(trip(early));
        assertThatThrownBy(() -> check.add(early)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> check.add(strange)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> check.replace(strange)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> check.remove(strange.id())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> trip(strange)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> trip(early, early)).isInstanceOf(IllegalArgumentException.class);
        assertThat(check.objections()).isEmpty();
    }

    private static List<Objection> check(Entry... entries) {
        return ItineraryCheck.of(trip(entries)).objections();
    }

    private static Trip trip(Entry... entries) {
        return new Trip(
                List.of(MAYOR), List.of(), List.of(HALL, BAR, HOTEL, OFFICE, CITY_HALL), TRANSFERS, List.of(entries));
    }

    private static Place place(ZoneId zone, @Nullable Coordinates coordinates, Opening... friday) {
        Map<LocalDate, List<Opening>> hours = friday.length == 0 ? Map.of() : Map.of(FRIDAY, List.of(friday));
        return new Place(UUID.randomUUID(), new Name("장소", ""), zone, hours, null, Map.of(), coordinates);
    }

    private static Entry entry(@Nullable Place place, ZoneId zone, String start, String end) {
        return entry(Kind.OTHER, place, at(zone, start), at(zone, end));
    }

    private static Entry flight(ZoneId from, String start, ZoneId to, String end) {
        return entry(Kind.TRANSFER, null, at(from, start), at(to, end));
    }

    private static Entry entry(Kind kind, @Nullable Place place, WallTime start, WallTime end) {
        return new Entry(
                UUID.randomUUID(),
                new Name("일정", ""),
                kind,
                start,
                end,
                place == null ? null : place.id(),
                null,
                Set.of(MAYOR.id()),
                Set.of(),
                1);
    }

    private static WallTime at(ZoneId zone, String local) {
        return new WallTime(LocalDateTime.parse(local), zone);
    }
}
