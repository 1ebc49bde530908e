package naru.meeting;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.Delegations;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.Race;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import naru.tradeshow.TradeShows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A delegation of a new city, and what its people do at the same instant. */
@NaruTest
abstract class Fairground {

    /** How many do something at the same instant, and how often. */
    static final int RUNNERS = 50;

    static final int ROUNDS = 20;

    static final LocalDateTime AFTERNOON = LocalDateTime.parse("2027-01-07T14:00");

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    TradeShows shows;

    @Autowired
    Delegations delegations;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    SlotUpkeep slotUpkeep;

    @Autowired
    BoothRounds rounds;

    @Autowired
    Registering registering;

    @Autowired
    MeetingService service;

    @Autowired
    Rescheduling rescheduling;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    Holds holds;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    String city = "";
    SignedIn coordinator = Act.someone(Role.COORDINATOR, "");
    UUID delegation = new UUID(0, 0);

    @BeforeEach
    void a_delegation() {
        clock.set(TestClock.START);
        city = world.city();
        coordinator = world.staff(city, Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    /** After each round: nothing is wrong in the store. */
    void promisesAreKept() {
        new Promises(jdbc).areKept(city, clock.instant());
    }

    UUID venue() {
        return Act.as(
                coordinator,
                () -> shows.addVenue(
                        delegations.get(delegation).tradeShowId(),
                        new Name("시험 전시장", "Test hall"),
                        "1 Test Road",
                        Trip.VEGAS));
    }

    UUID mayor() {
        return Act.as(
                coordinator,
                () -> delegations.get(delegation).members().getFirst().id());
    }

    /** A slot of twenty minutes. */
    static PlanMeeting.NewSlot slot(LocalDateTime start, String place, int capacity, UUID... members) {
        return new PlanMeeting.NewSlot(start, 20, 0, new Name(place, place), capacity, List.of(members));
    }

    static PlanMeeting plan(UUID delegation, UUID venue, MeetingForm form, List<PlanMeeting.NewSlot> slots) {
        return new PlanMeeting(
                delegation,
                form,
                new Name("시험 면담", "Test meeting"),
                venue,
                new Name("회의실", "Room"),
                1,
                3,
                0,
                0,
                List.of(),
                slots);
    }

    /** An open meeting in a hall of its own, where a company may take up to three places of one person each. */
    UUID meeting(MeetingForm form, PlanMeeting.NewSlot... slots) {
        UUID hall = venue();
        return Act.as(coordinator, () -> {
            UUID meeting = planning.plan(plan(delegation, hall, form, List.of(slots)));
            planning.open(meeting);
            return meeting;
        });
    }

    /** An open meeting with slots one after the other, which no member attends. */
    UUID meeting(int slots, int capacity) {
        return meeting(
                MeetingForm.ONE_TO_ONE,
                IntStream.range(0, slots)
                        .mapToObj(i -> slot(AFTERNOON.plusMinutes(20L * i), "1번 탁자", capacity))
                        .toArray(PlanMeeting.NewSlot[]::new));
    }

    /** The ids of the slots of a meeting, in the order of time. */
    List<UUID> slots(UUID meeting) {
        return jdbc.query(
                "select id from slot where meeting_id = ? and removed = false order by starts_at, id",
                (row, number) -> row.getObject("id", UUID.class),
                meeting);
    }

    List<SignedIn> companies(int number) {
        return Stream.generate(() -> world.company(city)).limit(number).toList();
    }

    static RegisterCompany command(UUID slot, int people) {
        return new RegisterCompany(slot, "수출 상담", people(people), false);
    }

    static List<Participant> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Participant("이수출", "대표"))
                .toList();
    }

    UUID register(SignedIn contact, UUID slot) {
        return Act.as(contact, () -> registering.register(command(slot, 1)));
    }

    /** Has a company hold a place, as if it had asked for it; written straight into the store, to begin a round with. */
    UUID seat(SignedIn contact, UUID slot, int number) {
        UUID id = write(contact, slot, null);
        jdbc.update("insert into held_place (registration_id, slot_id, number) values (?, ?, ?)", id, slot, number);
        WallTime start = start(slot);
        jdbc.update(
                """
                insert into engagement (id, city, version, cause_id, subject_kind, subject_id, title_ko, title_en,
                    starts_at, zone, minutes, taken_from, taken_until)
                select ?, ?, 0, ?, 'COMPANY', ?, '시험 면담', 'Test meeting', starts_at, zone, minutes, ?, ?
                from slot where id = ?""",
                UUID.randomUUID(),
                city,
                id,
                world.companyOf(contact),
                Timestamp.from(start.instant()),
                Timestamp.from(start.instant().plus(Duration.ofMinutes(20))),
                slot);
        return id;
    }

    private UUID write(SignedIn contact, UUID slot, @Nullable Integer position) {
        UUID id = UUID.randomUUID();
        UUID company = world.companyOf(contact);
        jdbc.update(
                """
                insert into registration (id, city, version, meeting_id, slot_id, company_id, live, topic, interpreter,
                    state, requested_by, requested_at, held_until, line_position, link_secret,
                    calendar_sequence, party, passed_over, reminded_day, reminded_soon)
                select ?, ?, 0, meeting_id, id, ?, true, '수출 상담', false,
                    ?, ?, ?, ?, ?, ?, 0, 1, 0, false, false from slot where id = ?""",
                id,
                city,
                company,
                position == null ? "REQUESTED" : "WAITLISTED",
                contact.accountId(),
                Timestamp.from(clock.instant()),
                position == null ? Timestamp.from(clock.instant().plus(Duration.ofDays(7))) : null,
                position,
                position == null ? null : id.toString().replace("-", ""),
                slot);
        jdbc.update(
                "insert into registration_participant (registration_id, position, name, title)"
                        + " values (?, 0, '이수출', '대표')",
                id);
        jdbc.update(
                "insert into registration_event (registration_id, position, kind, happened_at, by_account)"
                        + " values (?, 0, 'REQUESTED', ?, ?)",
                id,
                Timestamp.from(clock.instant()),
                contact.accountId());
        return id;
    }

    /** Has a company stand in line, at a position; written straight into the store as well. */
    UUID waiting(SignedIn contact, UUID slot, int position) {
        return write(contact, slot, position);
    }

    WallTime start(UUID slot) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select starts_at, zone from slot where id = ?",
                (row, number) ->
                        new WallTime(row.getTimestamp("starts_at").toLocalDateTime(), ZoneId.of(row.getString("zone"))),
                slot));
    }

    UUID stand(SignedIn contact, UUID slot) {
        return stand(contact, slot, 1);
    }

    UUID stand(SignedIn contact, UUID slot, int people) {
        return Act.as(contact, () -> registering.standInLine(command(slot, people)));
    }

    Runnable by(SignedIn who, Runnable what) {
        return () -> Act.as(who, what);
    }

    /** Everybody at once. */
    static Race race(Stream<Runnable> some, Stream<Runnable> others, Stream<Runnable> further) {
        return Race.between(
                Stream.of(some, others, further).flatMap(each -> each).toList());
    }

    static Race race(Stream<Runnable> some, Stream<Runnable> others) {
        return race(some, others, Stream.of());
    }

    static Race race(Stream<Runnable> runners) {
        return race(runners, Stream.of());
    }

    String state(UUID registration) {
        return String.valueOf(
                jdbc.queryForObject("select state from registration where id = ?", String.class, registration));
    }

    UUID slotOf(UUID registration) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select slot_id from registration where id = ?", UUID.class, registration));
    }

    int held(UUID slot) {
        return world.count("select count(*) from held_place where slot_id = ?", slot);
    }

    int capacity(UUID slot) {
        return world.count("select capacity from slot where id = ?", slot);
    }

    /** As if nobody had ever registered. */
    void forget() {
        for (String part : List.of("registration_participant", "registration_event", "held_place")) {
            jdbc.update(
                    "delete from " + part + " where registration_id in (select id from registration where city = ?)",
                    city);
        }
        jdbc.update("delete from engagement where subject_kind = 'COMPANY' and city = ?", city);
        jdbc.update("delete from registration where city = ?", city);
    }
}
