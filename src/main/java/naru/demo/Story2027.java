package naru.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.demo.Rows.Row;
import naru.demo.Shows.Show;

/** The same week of January 2027: companies are registering for it. */
@DemoOnly
class Story2027 {

    /** All of it happens before that time in Korea, and so before anyone tries the demonstration. */
    static final String END = "2026-11-20T18:00";

    /** When all that was gathered to be told has been told. */
    static final String LAST_WORD = "2026-11-20T17:30";

    private static final String NOTICE = "2026-11";

    private final Stage stage;
    private final Shows shows;
    private final Exporters exporters;
    private final Trips trips;
    private final Preparations preparations;
    private final MeetingPlans plans;
    private final Itineraries itineraries;
    private final Editions editions;
    private final Bookables bookables;
    private final Bookings bookings;
    private final Needs needs;
    private final Schemes schemes;
    private final Aftermath aftermath;

    Story2027(
            Stage stage,
            Shows shows,
            Exporters exporters,
            Trips trips,
            Preparations preparations,
            MeetingPlans plans,
            Itineraries itineraries,
            Editions editions,
            Bookables bookables,
            Bookings bookings,
            Needs needs,
            Schemes schemes,
            Aftermath aftermath) {
        this.stage = stage;
        this.shows = shows;
        this.exporters = exporters;
        this.trips = trips;
        this.preparations = preparations;
        this.plans = plans;
        this.itineraries = itineraries;
        this.editions = editions;
        this.bookables = bookables;
        this.bookings = bookings;
        this.needs = needs;
        this.schemes = schemes;
        this.aftermath = aftermath;
    }

    void tell() {
        stage.at("2026-10-19T09:00");
        Show show = stage.as(DemoPeople.SEONGNAM_COORDINATOR, shows::ces2027);
        seongnam(show);
        gwacheon(show);
        needs.receive2026();
        schemes.schemes2026();
        aftermath.handOver2026();
        newcomers();
    }

    private void seongnam(Show show) {
        String coordinator = DemoPeople.SEONGNAM_COORDINATOR;
        UUID trip = stage.as(coordinator, () -> trips.seongnam2027(show.id()));
        stage.as(coordinator, () -> preparations.prepare("seongnam2027", Preparations.SILICON_VALLEY, trip));
        List<Row> eurekaPark = Exporters.with(CityHalls.SEONGNAM, "eureka");
        int inEurekaPark = eurekaPark.size();
        exporters.exhibit(Exporters.with(CityHalls.SEONGNAM, "pavilion"), show.id(), Story2019.PAVILION, 52110);
        exporters.exhibit(eurekaPark, show.id(), Story2019.EUREKA_PARK, 60410);
        Map<String, UUID> meetings = stage.as(
                coordinator,
                () -> Map.of(
                        "round-table", plans.roundTable(trip, show.expo(), "2027-01-06T14:00"),
                        "booth-round", plans.eurekaRound(trip, show.eurekaPark(), "2027-01-07T09:30", inEurekaPark),
                        "one-to-one", plans.oneToOne(trip, show.hotel(), "2027-01-07T14:00", 9),
                        "vancouver", plans.vancouver(trip, show.vancouver(), "2027-01-12T16:00")));

        stage.as(coordinator, () -> itineraries.seongnam2027(trip, show.id()));
        stage.as(coordinator, () -> bookables.book("seongnam2027", trip));
        stage.as(coordinator, () -> plans.draft(trip, show.hotel(), "2027-01-08T10:00", 4));

        Map<String, Row> companies =
                Rows.of("companies").stream().collect(Collectors.toMap(row -> row.get("email"), Function.identity()));
        Map<String, List<UUID>> byAnswer = Rows.of("bookings2027").stream()
                .sorted(Comparator.comparing(row -> row.get("asked")))
                .collect(Collectors.groupingBy(
                        row -> row.get("answer"),
                        Collectors.mapping(row -> ask(row, trip, meetings, companies), Collectors.toList())));

        stage.at("2026-11-09T10:00");
        bookings.confirm(coordinator, byAnswer.getOrDefault("confirm", List.of()));
        byAnswer.getOrDefault("decline", List.of())
                .forEach(registration -> bookings.decline(
                        coordinator, registration, "관세 환급은 12월 3일 설명회에서 더 자세히 안내해 드립니다. 설명회에 먼저 참석해 주시기 바랍니다."));
        stage.at("2026-11-10T09:00");
        stage.as(coordinator, () -> editions.first(trip));
        stage.at("2026-11-20T14:00");
        stage.as(coordinator, () -> editions.second(trip));
    }

    private UUID ask(Row row, UUID trip, Map<String, UUID> meetings, Map<String, Row> companies) {
        stage.at(row.get("asked"));
        return bookings.ask(
                Objects.requireNonNull(companies.get(row.get("email"))),
                trip,
                Objects.requireNonNull(meetings.get(row.get("meeting"))),
                Integer.parseInt(row.get("slot")),
                row.get("topic"));
    }

    private void gwacheon(Show show) {
        String coordinator = DemoPeople.GWACHEON_COORDINATOR;
        stage.at("2026-10-26T09:00");
        List<Row> companies = Exporters.with(CityHalls.GWACHEON, "none");
        companies.forEach(company -> exporters.signUp(company, NOTICE));
        exporters.approveAll(coordinator);
        UUID trip = stage.as(coordinator, () -> trips.gwacheon2027(show.id()));
        stage.as(coordinator, () -> preparations.prepare("gwacheon2027", Preparations.GWACHEON_DONG, trip));
        stage.as(coordinator, () -> itineraries.gwacheon2027(trip, show.id()));
        stage.as(coordinator, () -> bookables.book("gwacheon2027", trip));
        UUID meeting = stage.as(coordinator, () -> plans.oneToOne(trip, show.hotel(), "2027-01-08T10:00", 4));
        stage.at("2026-11-13T10:30");
        bookings.ask(companies.getLast(), trip, meeting, 1, companies.getLast().get("topic"));
    }

    /** People whom somebody has still to answer; the last of them is the last of the whole story. */
    private void newcomers() {
        Row hanbit = Exporters.with(CityHalls.SEONGNAM, "eureka").getFirst();
        stage.at("2026-10-20T11:00");
        exporters.signUp(hanbit, "우태양", DemoPeople.COLLEAGUE, Locale.KOREAN, NOTICE);
        exporters.confirmColleagues(hanbit.get("email"));

        Row nurion = Exporters.with(CityHalls.SEONGNAM, "pavilion").getFirst();
        stage.at("2026-11-19T15:40");
        exporters.signUp(nurion, "Daniel Park", "daniel.park@nurion-robotics.example", Locale.ENGLISH, NOTICE);

        stage.at("2026-11-20T16:20");
        Exporters.with(CityHalls.SEONGNAM, "waiting").forEach(company -> exporters.signUp(company, NOTICE));
    }
}
