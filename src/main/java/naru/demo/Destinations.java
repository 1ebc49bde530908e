package naru.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import naru.base.Name;
import naru.tradeshow.Coordinates;
import naru.tradeshow.EditVenue;
import naru.tradeshow.VenueDay;
import naru.tradeshow.VenueRoom;
import naru.tradeshow.Venues;

/** Where delegations go besides the show, in both years: places that belong to no show, entered once for all. */
@DemoOnly
class Destinations {

    private static final ZoneId SAN_FRANCISCO = ZoneId.of("America/Los_Angeles");
    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
    private static final Name CITY_HALL = new Name("밴쿠버 시청", "Vancouver City Hall");

    private final Venues venues;

    Destinations(Venues venues) {
        this.venues = venues;
    }

    void enter() {
        venues.add(new EditVenue(
                new Name("500 스타트업스", "500 Startups"),
                "814 Mission St, San Francisco, CA 94103",
                SAN_FRANCISCO,
                null,
                new Coordinates(37.7836, -122.4068),
                null,
                days(office("09:00", "18:00"), "2019-01-11", "2019-01-14", "2027-01-11"),
                List.of()));
        venues.add(new EditVenue(
                new Name("런웨이 인큐베이터", "Runway Incubator"),
                "1355 Market St, San Francisco, CA 94103",
                SAN_FRANCISCO,
                null,
                new Coordinates(37.7768, -122.4168),
                null,
                Stream.concat(
                                days(office("09:00", "18:00"), "2019-01-11", "2019-01-14", "2027-01-11").stream(),
                                days(VenueDay::closed, "2019-01-12", "2019-01-13", "2027-01-10").stream())
                        .toList(),
                List.of()));
        venues.add(new EditVenue(
                CITY_HALL,
                "453 W 12th Ave, Vancouver, BC V5Y 1V4",
                VANCOUVER,
                null,
                new Coordinates(49.2609, -123.1139),
                null,
                days(office("08:30", "17:00"), "2019-01-14", "2019-01-15", "2027-01-11", "2027-01-12", "2027-01-13"),
                List.of(new VenueRoom(Rooms.CITY_HALL, 20))));
    }

    UUID vancouver() {
        return venues.all().stream()
                .filter(venue -> venue.facts().name().equals(CITY_HALL))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Function<LocalDate, VenueDay> office(String opens, String closes) {
        return day -> new VenueDay(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static List<VenueDay> days(Function<LocalDate, VenueDay> hours, String... days) {
        return Stream.of(days).map(LocalDate::parse).map(hours).toList();
    }
}
