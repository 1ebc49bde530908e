package naru.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import naru.base.Name;
import naru.tradeshow.PlanTradeShow;
import naru.tradeshow.TradeShows;

/** The show in Las Vegas of both years, with the places where delegations meet companies. */
@DemoOnly
class Shows {

    static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");
    static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");

    private static final Name PLACE = new Name("미국 라스베이거스", "Las Vegas, USA");

    private final TradeShows shows;

    Shows(TradeShows shows) {
        this.shows = shows;
    }

    Show ces2019() {
        UUID show = shows.plan(new PlanTradeShow(
                "CES19",
                new Name("CES 2019", "CES 2019"),
                PLACE,
                LAS_VEGAS,
                LocalDate.parse("2019-01-08"),
                LocalDate.parse("2019-01-11")));
        return venues(show, new Name("샌즈 엑스포", "Sands Expo"));
    }

    Show ces2027() {
        UUID show = shows.plan(new PlanTradeShow(
                "CES27",
                new Name("CES 2027", "CES 2027"),
                PLACE,
                LAS_VEGAS,
                LocalDate.parse("2027-01-06"),
                LocalDate.parse("2027-01-09")));
        return venues(show, new Name("베네시안 엑스포", "Venetian Expo"));
    }

    private Show venues(UUID show, Name expo) {
        shows.addVenue(
                show,
                new Name("라스베이거스 컨벤션센터 북관", "LVCC North Hall"),
                "3150 Paradise Rd, Las Vegas, NV 89109",
                LAS_VEGAS);
        return new Show(
                show,
                shows.addVenue(show, expo, "201 Sands Ave, Las Vegas, NV 89169", LAS_VEGAS),
                shows.addVenue(
                        show,
                        new Name("유레카 파크", "Eureka Park"),
                        expo.en() + " Level 1, 201 Sands Ave, Las Vegas, NV 89169",
                        LAS_VEGAS),
                shows.addVenue(
                        show,
                        new Name("베네시안 호텔", "The Venetian Resort"),
                        "3355 S Las Vegas Blvd, Las Vegas, NV 89109",
                        LAS_VEGAS),
                shows.addVenue(
                        show,
                        new Name("밴쿠버 시청", "Vancouver City Hall"),
                        "453 W 12th Ave, Vancouver, BC V5Y 1V4",
                        VANCOUVER));
    }

    /** A show, and the venues of it where companies are met. */
    record Show(UUID id, UUID expo, UUID eurekaPark, UUID hotel, UUID vancouver) {}
}
