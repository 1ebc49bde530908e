package naru.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import naru.demo.Rows.Row;
import naru.demo.Shows.Show;
import naru.meeting.Outcome;

/** January 2019: two cities go to Las Vegas, and one of them meets its exporters there. */
@DemoOnly
class Story2019 {

    static final String PAVILION = "성남관";
    static final String EUREKA_PARK = "유레카 파크";

    private static final String NOTICE = "2018-11";

    private final Stage stage;
    private final Shows shows;
    private final Exporters exporters;
    private final Trips trips;
    private final Preparations preparations;
    private final MeetingPlans plans;
    private final Bookings bookings;
    private final Needs needs;
    private final Schemes schemes;

    Story2019(
            Stage stage,
            Shows shows,
            Exporters exporters,
            Trips trips,
            Preparations preparations,
            MeetingPlans plans,
            Bookings bookings,
            Needs needs,
            Schemes schemes) {
        this.stage = stage;
        this.shows = shows;
        this.exporters = exporters;
        this.trips = trips;
        this.preparations = preparations;
        this.plans = plans;
        this.bookings = bookings;
        this.needs = needs;
        this.schemes = schemes;
    }

    void tell() {
        stage.at("2018-11-12T09:00");
        Show show = stage.as(DemoPeople.SEONGNAM_COORDINATOR, shows::ces2019);
        UUID trip = stage.as(DemoPeople.SEONGNAM_COORDINATOR, () -> trips.seongnam2019(show.id()));
        UUID other = stage.as(DemoPeople.GWACHEON_COORDINATOR, () -> trips.gwacheon2019(show.id()));
        stage.as(
                DemoPeople.SEONGNAM_COORDINATOR,
                () -> preparations.prepare("seongnam2019", Preparations.SILICON_VALLEY, trip));
        stage.as(
                DemoPeople.GWACHEON_COORDINATOR,
                () -> preparations.prepare("gwacheon2019", Preparations.GWACHEON_DONG, other));

        stage.at("2018-11-26T10:00");
        List<Row> inPavilion = Exporters.with(CityHalls.SEONGNAM, "pavilion");
        List<Row> inEurekaPark = Exporters.with(CityHalls.SEONGNAM, "eureka");
        Stream.concat(inPavilion.stream(), inEurekaPark.stream()).forEach(company -> exporters.signUp(company, NOTICE));
        stage.at("2018-11-28T14:00");
        exporters.approveAll(DemoPeople.SEONGNAM_COORDINATOR);

        stage.at("2018-11-29T10:00");
        exporters.exhibit(inPavilion, show.id(), PAVILION, 42110);
        exporters.exhibit(inEurekaPark, show.id(), EUREKA_PARK, 50410);

        meet(show, trip, inPavilion, inEurekaPark);
        schemes.certification2019();
    }

    private void meet(Show show, UUID trip, List<Row> inPavilion, List<Row> inEurekaPark) {
        stage.at("2018-11-30T16:00");
        UUID pavilion = stage.as(
                DemoPeople.SEONGNAM_COORDINATOR,
                () -> plans.pavilionRound(trip, show.expo(), "2019-01-09T10:00", inPavilion.size()));
        UUID eurekaPark = stage.as(
                DemoPeople.SEONGNAM_COORDINATOR,
                () -> plans.eurekaRound(trip, show.eurekaPark(), "2019-01-09T13:30", inEurekaPark.size()));
        UUID table = stage.as(
                DemoPeople.SEONGNAM_COORDINATOR, () -> plans.roundTable(trip, show.expo(), "2019-01-10T14:00"));

        stage.at("2018-12-05T11:00");
        List<UUID> atBooths = new ArrayList<>();
        List<UUID> atTable = new ArrayList<>();
        visit(inPavilion, trip, pavilion, atBooths);
        visit(inEurekaPark, trip, eurekaPark, atBooths);
        Stream.concat(inPavilion.stream(), inEurekaPark.stream())
                .forEach(company -> atTable.add(bookings.ask(company, trip, table, 0, company.get("topic"))));
        stage.at("2018-12-10T15:00");
        bookings.confirm(DemoPeople.SEONGNAM_COORDINATOR, atBooths);
        bookings.confirm(DemoPeople.SEONGNAM_COORDINATOR, atTable);

        stage.at("2019-01-10T08:40");
        bookings.record(DemoPeople.SEONGNAM_AT_BOOTH, atBooths, Outcome.HELD);
        List<Row> all =
                Stream.concat(inPavilion.stream(), inEurekaPark.stream()).toList();
        int last = all.size() - 1;
        for (int seat = 0; seat < last; seat++) {
            stage.at("2019-01-11T08:40");
            needs.capture2019(DemoPeople.SEONGNAM_AT_BOOTH, all.get(seat), atTable.get(seat));
        }
        stage.at("2019-01-11T08:50");
        bookings.record(DemoPeople.SEONGNAM_AT_BOOTH, List.of(atTable.get(last)), Outcome.NO_SHOW);
    }

    private void visit(List<Row> companies, UUID trip, UUID round, List<UUID> visits) {
        for (int stop = 0; stop < companies.size(); stop++) {
            Row company = companies.get(stop);
            visits.add(bookings.ask(company, trip, round, stop, company.get("topic")));
        }
    }
}
