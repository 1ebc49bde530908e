package naru.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import naru.base.Name;
import naru.tradeshow.BusyTime;
import naru.tradeshow.Coordinates;
import naru.tradeshow.EditVenue;
import naru.tradeshow.EditWay;
import naru.tradeshow.PlanTradeShow;
import naru.tradeshow.TradeShows;
import naru.tradeshow.VenueDay;
import naru.tradeshow.VenueRoom;
import naru.tradeshow.Venues;
import naru.tradeshow.Ways;

/** The show in Las Vegas of both years, with the places where delegations meet companies. */
@DemoOnly
class Shows {

    static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");

    private static final Name PLACE = new Name("미국 라스베이거스", "Las Vegas, USA");
    private static final Coordinates EXPO = new Coordinates(36.1217, -115.165);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** When the halls close, all of the Strip is on the road. */
    private static final BusyTime RUSH = new BusyTime(LocalTime.of(16, 0), LocalTime.of(19, 0), 40);

    private final TradeShows shows;
    private final Venues venues;
    private final Ways ways;
    private final Destinations destinations;

    Shows(TradeShows shows, Venues venues, Ways ways, Destinations destinations) {
        this.shows = shows;
        this.venues = venues;
        this.ways = ways;
        this.destinations = destinations;
    }

    Show ces2019() {
        destinations.enter();
        return plan("CES19", new Name("CES 2019", "CES 2019"), "2019-01-08", new Name("샌즈 엑스포", "Sands Expo"));
    }

    Show ces2027() {
        return plan("CES27", new Name("CES 2027", "CES 2027"), "2027-01-06", new Name("베네시안 엑스포", "Venetian Expo"));
    }

    /** It lasts four days. */
    private Show plan(String code, Name name, String opening, Name expo) {
        LocalDate first = LocalDate.parse(opening);
        LocalDate last = first.plusDays(3);
        UUID show = shows.plan(new PlanTradeShow(code, name, PLACE, LAS_VEGAS, first, last));
        // The halls close early on the last day; the hotel never does.
        List<VenueDay> halls =
                each(first, last, day -> new VenueDay(day, MORNING, LocalTime.of(day.equals(last) ? 16 : 18, 0)));
        List<VenueDay> always = each(first, last, day -> new VenueDay(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        UUID north = add(
                show,
                new Name("라스베이거스 컨벤션센터 북관", "LVCC North Hall"),
                "3150 Paradise Rd, Las Vegas, NV 89109",
                new Coordinates(36.1331, -115.151),
                halls,
                List.of());
        Show all = new Show(
                show,
                add(
                        show,
                        expo,
                        "201 Sands Ave, Las Vegas, NV 89169",
                        EXPO,
                        halls,
                        List.of(new VenueRoom(Rooms.GALILEO, 40), new VenueRoom(Rooms.PAVILION, null))),
                add(
                        show,
                        new Name("유레카 파크", "Eureka Park"),
                        expo.en() + " Level 1, 201 Sands Ave, Las Vegas, NV 89169",
                        EXPO,
                        halls,
                        List.of(new VenueRoom(Rooms.START_UPS, null))),
                add(
                        show,
                        new Name("베네시안 호텔", "The Venetian Resort"),
                        "3355 S Las Vegas Blvd, Las Vegas, NV 89109",
                        new Coordinates(36.1212, -115.1697),
                        always,
                        List.of(
                                new VenueRoom(Rooms.LIDO, 12),
                                new VenueRoom(Rooms.TITIAN, 10),
                                new VenueRoom(Rooms.FIRST_TABLE, 6),
                                new VenueRoom(Rooms.SECOND_TABLE, 6))),
                destinations.vancouver());
        ways.enter(new EditWay(north, all.expo(), 20, List.of(RUSH)));
        ways.enter(new EditWay(north, all.hotel(), 20, List.of(RUSH)));
        ways.enter(new EditWay(all.expo(), all.hotel(), 10, List.of()));
        return all;
    }

    private UUID add(
            UUID show, Name name, String address, Coordinates where, List<VenueDay> days, List<VenueRoom> rooms) {
        return venues.add(new EditVenue(name, address, LAS_VEGAS, show, where, null, days, rooms));
    }

    private static List<VenueDay> each(LocalDate first, LocalDate last, Function<LocalDate, VenueDay> hours) {
        return first.datesUntil(last.plusDays(1)).map(hours).toList();
    }

    /** A show, and the venues where companies are met on the way to it. */
    record Show(UUID id, UUID expo, UUID eurekaPark, UUID hotel, UUID vancouver) {}
}
