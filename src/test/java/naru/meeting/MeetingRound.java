package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A new meeting in a new city, two slots of two places, and five companies who want to come. A company's registration is
 * the one it made last.
 */
final class MeetingRound {

    static final int COMPANIES = 5;

    private static final int SLOTS = 2;
    private static final int CAPACITY = 2;
    private static final Set<RegistrationState> AGREED =
            EnumSet.of(RegistrationState.CONFIRMED, RegistrationState.HELD, RegistrationState.NO_SHOW);
    private static final Set<RegistrationState> OVER =
            EnumSet.of(RegistrationState.DECLINED, RegistrationState.CANCELLED);

    private final Registering registering;
    private final MeetingService service;
    private final MeetingQueries queries;
    private final Holds holds;
    private final TestClock clock;
    private final JdbcTemplate jdbc;

    private final SignedIn coordinator;
    private final SignedIn official;
    private final List<SignedIn> contacts;
    private final List<SignedIn> colleagues;
    private final UUID delegation;
    private final UUID meeting;
    private final List<SlotSummary> slots;
    private final Map<Integer, UUID> registrations = new HashMap<>();
    private final Map<UUID, RegistrationState> over = new HashMap<>();

    MeetingRound(
            World world,
            Trip trip,
            Registering registering,
            MeetingService service,
            MeetingQueries queries,
            Holds holds,
            TestClock clock,
            JdbcTemplate jdbc) {
        this.registering = registering;
        this.service = service;
        this.queries = queries;
        this.holds = holds;
        this.clock = clock;
        this.jdbc = jdbc;
        clock.set(TestClock.START);
        String city = world.city();
        coordinator = world.staff(city, Role.COORDINATOR);
        official = world.staff(city, Role.OFFICIAL);
        contacts = Stream.generate(() -> world.company(city)).limit(COMPANIES).toList();
        colleagues = contacts.stream()
                .map(contact -> world.colleague(contact, "CONFIRMED"))
                .toList();
        delegation = trip.delegation(coordinator);
        meeting = trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, SLOTS, CAPACITY);
        slots = calendar(queries, coordinator, delegation);
    }

    void ask(int company, int slot, boolean colleague) {
        RegisterCompany command = Trip.command(slots.get(slot).id(), 1);
        registrations.put(
                company, Act.as((colleague ? colleagues : contacts).get(company), () -> registering.register(command)));
    }

    void withdraw(int company) {
        Act.as(contacts.get(company), () -> registering.withdraw(of(company)));
    }

    void meddle(int company) {
        SignedIn neighbour = contacts.get((company + 1) % COMPANIES);
        assertThatThrownBy(() -> Act.as(neighbour, () -> registering.withdraw(of(company))))
                .isInstanceOf(NotFound.class);
    }

    void confirm(int company) {
        Act.as(coordinator, () -> service.confirm(of(company)));
    }

    void decline(int company) {
        Act.as(coordinator, () -> service.decline(of(company), "다른 기업과 만납니다"));
    }

    void came(int company) {
        Act.as(official, () -> service.recordOutcome(of(company), Outcome.HELD));
    }

    void stayedAway(int company) {
        Act.as(official, () -> service.recordOutcome(of(company), Outcome.NO_SHOW));
    }

    void pass(Duration time) {
        clock.advance(time);
        holds.endOverdue();
    }

    void begin() {
        Instant start = slots.getLast().start().instant();
        if (clock.instant().isBefore(start)) {
            clock.set(start);
        }
    }

    /** Its registration, or one that does not exist if it has made none. */
    private UUID of(int company) {
        return registrations.getOrDefault(company, new UUID(0, company));
    }

    private static List<SlotSummary> calendar(MeetingQueries queries, SignedIn coordinator, UUID delegation) {
        return Act.as(coordinator, () -> queries.calendar(delegation))
                .getFirst()
                .slots();
    }

    void keepsItsPromises() {
        List<Row> rows = rows();
        assertThat(rows.stream().filter(row -> !OVER.contains(row.state())).map(Row::company))
                .as("companies with a standing registration")
                .doesNotHaveDuplicates();
        assertThat(rows).as("a place as long as it stands").allSatisfy(row -> {
            assertThat(row.place() != null || !AGREED.contains(row.state())).isTrue();
            assertThat(row.place() == null || !OVER.contains(row.state())).isTrue();
        });
        for (SlotSummary slot : calendar(queries, coordinator, delegation)) {
            List<Row> holders = rows.stream()
                    .filter(row -> row.slot().equals(slot.id()) && row.place() != null)
                    .toList();
            assertThat(holders).as("holders").hasSizeLessThanOrEqualTo(CAPACITY);
            assertThat(holders.stream().map(Row::place)).as("held places").doesNotHaveDuplicates();
            assertThat(slot.free())
                    .as("places shown as free")
                    .isBetween(CAPACITY - holders.size(), CAPACITY - agreed(holders));
        }
        staysOver(rows);
    }

    private void staysOver(List<Row> rows) {
        assertThat(rows.stream().collect(Collectors.toMap(Row::id, Row::state)))
                .as("what was over before")
                .containsAllEntriesOf(over);
        rows.stream().filter(row -> OVER.contains(row.state())).forEach(row -> over.put(row.id(), row.state()));
    }

    private static int agreed(List<Row> rows) {
        return (int) rows.stream().filter(row -> AGREED.contains(row.state())).count();
    }

    private List<Row> rows() {
        return jdbc.query(
                "select r.id, r.company_id, r.slot_id, r.state, h.number from registration r"
                        + " left join held_place h on h.registration_id = r.id where r.meeting_id = ?",
                (row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("company_id", UUID.class),
                        row.getObject("slot_id", UUID.class),
                        RegistrationState.valueOf(row.getString("state")),
                        row.getObject("number", Integer.class)),
                meeting);
    }

    /** What the store has of a registration. */
    private record Row(
            UUID id,
            UUID company,
            UUID slot,
            RegistrationState state,
            @Nullable Integer place) {}
}
