package naru.meeting;

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
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import naru.tradeshow.TradeShows;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where tests of meetings begin: a delegation of a new city takes registrations, and nobody has come yet. */
@NaruTest
abstract class Fairground {

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
    MeetingUpkeep upkeep;

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
    MeetingQueries queries;

    @Autowired
    Tellings tellings;

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

    /** The slots of the first meeting, as the calendar shows them. */
    List<SlotSummary> slots() {
        return Act.as(coordinator, () -> queries.calendar(delegation))
                .getFirst()
                .slots();
    }

    List<SignedIn> companies(int number) {
        return Stream.generate(() -> world.company(city)).limit(number).toList();
    }

    UUID register(SignedIn contact, UUID slot) {
        return register(contact, slot, 1);
    }

    UUID register(SignedIn contact, UUID slot, int people) {
        return Act.as(contact, () -> registering.register(Trip.command(slot, people)));
    }

    /** The company's meeting, which the city agreed to. */
    UUID confirmed(SignedIn contact, UUID slot) {
        UUID registration = register(contact, slot);
        Act.as(coordinator, () -> service.confirm(registration));
        return registration;
    }

    /** What is new is told, once it was gathered for long enough. */
    void tell() {
        clock.advance(Duration.ofMinutes(5));
        tellings.tellDue();
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
        return Act.as(contact, () -> registering.standInLine(Trip.command(slot, people)));
    }

    String state(UUID registration) {
        return String.valueOf(
                jdbc.queryForObject("select state from registration where id = ?", String.class, registration));
    }

    UUID slotOf(UUID registration) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select slot_id from registration where id = ?", UUID.class, registration));
    }
}
