package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import naru.delegation.EditMember;
import naru.delegation.PlanDelegation;
import naru.delegation.Purpose;
import naru.testing.Act;
import naru.testing.Trip;
import naru.timetable.Overlap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Overlaps are judged by instants, whatever the clocks on the walls show. */
class SlotTimesTest extends Fairground {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");

    private UUID mayor = new UUID(0, 0);

    @BeforeEach
    void a_trip_that_lasts_all_of_2027() {
        delegation = Act.as(
                coordinator,
                () -> delegations.plan(new PlanDelegation(
                        delegations.get(delegation).tradeShowId(),
                        "Y" + UUID.randomUUID().toString().substring(0, 8),
                        new Name("긴 대표단", "Long delegation"),
                        new Purpose("시험", "Test"),
                        LocalDate.parse("2027-01-01"),
                        LocalDate.parse("2027-12-31"),
                        LocalDate.parse("2026-11-01"),
                        LocalDate.parse("2027-12-31"),
                        List.of(EditMember.official(new Name("김나루", "Kim Naru"), new Name("시장", "Mayor"))))));
        mayor = mayor();
    }

    @Test
    void an_hour_over_the_clocks_going_forward_is_an_hour() {
        UUID slot = plan(Trip.VEGAS, "2027-03-14T01:30", 60);

        assertThat(taken(slot))
                .containsExactly(Instant.parse("2027-03-14T09:30:00Z"), Instant.parse("2027-03-14T10:30:00Z"));
        assertThat(end(slot)).isEqualTo(LocalDateTime.parse("2027-03-14T03:30"));
        // The clock goes from 02:00 to 03:00; at 03:29 the slot lasts, at 03:30 it is over.
        refused(Trip.VEGAS, "2027-03-14T03:29", 20);
        plan(Trip.VEGAS, "2027-03-14T03:30", 20);
    }

    @Test
    void an_hour_that_the_clock_skips_is_the_hour_after() {
        plan(Trip.VEGAS, "2027-03-14T03:30", 20);
        refused(Trip.VEGAS, "2027-03-14T02:30", 20);
    }

    @Test
    void two_hours_over_the_clocks_going_back_are_two_hours() {
        UUID slot = plan(Trip.VEGAS, "2027-11-07T00:30", 120);

        assertThat(taken(slot))
                .containsExactly(Instant.parse("2027-11-07T07:30:00Z"), Instant.parse("2027-11-07T09:30:00Z"));
        assertThat(end(slot)).isEqualTo(LocalDateTime.parse("2027-11-07T01:30"));
        // 01:45 comes twice. The first is meant, and the slot lasts then; at 02:00 it has been over for half an hour.
        refused(Trip.VEGAS, "2027-11-07T01:45", 10);
        plan(Trip.VEGAS, "2027-11-07T02:00", 20);
    }

    @Test
    void a_slot_before_midnight_ends_on_the_next_day() {
        UUID slot = plan(Trip.VEGAS, "2027-01-07T23:50", 20);

        assertThat(end(slot)).isEqualTo(LocalDateTime.parse("2027-01-08T00:10"));
        refused(Trip.VEGAS, "2027-01-08T00:00", 20);
        plan(Trip.VEGAS, "2027-01-08T00:10", 20);
        plan(Trip.VEGAS, "2027-12-30T23:50", 20);
        assertThatThrownBy(() -> plan(Trip.VEGAS, "2027-12-31T23:50", 20)).isInstanceOf(OutsideTheTrip.class);
    }

    @Test
    void one_instant_on_both_sides_of_the_date_line_is_one_instant() {
        plan(SEOUL, "2027-01-08T10:00", 60);

        refused(HONOLULU, "2027-01-07T15:30", 60);
        refused(Trip.VEGAS, "2027-01-07T16:50", 20);
        refused(TOKYO, "2027-01-08T10:00", 60);
        plan(HONOLULU, "2027-01-07T16:00", 60);
    }

    @Test
    void one_wall_time_in_two_places_is_two_times() {
        plan(SEOUL, "2027-01-08T10:00", 60);

        plan(HONOLULU, "2027-01-08T10:00", 60);
        plan(Trip.VEGAS, "2027-01-08T10:00", 60);
    }

    @Test
    void vancouver_stays_seven_hours_behind_in_the_winter_of_2027() {
        UUID slot = plan(VANCOUVER, "2027-01-12T16:00", 60);

        assertThat(taken(slot))
                .containsExactly(Instant.parse("2027-01-12T23:00:00Z"), Instant.parse("2027-01-13T00:00:00Z"));
        refused(SEOUL, "2027-01-13T08:30", 20);
        plan(SEOUL, "2027-01-13T09:00", 20);
    }

    @Test
    void a_company_is_not_in_two_zones_at_one_instant() {
        var contact = world.company(city);
        UUID seoul = plan(SEOUL, "2027-01-08T10:00", 60);
        UUID vegas = plan(Trip.VEGAS, "2027-01-07T16:50", 60, List.of());
        UUID later = plan(Trip.VEGAS, "2027-01-08T10:00", 60, List.of());
        register(contact, seoul);

        assertThatThrownBy(() -> register(contact, vegas)).isInstanceOf(Overlap.class);
        register(contact, later);
        promisesAreKept();
    }

    private UUID plan(ZoneId zone, String start, int minutes) {
        return plan(zone, start, minutes, List.of(mayor));
    }

    private void refused(ZoneId zone, String start, int minutes) {
        assertThatThrownBy(() -> plan(zone, start, minutes)).isInstanceOf(Overlap.class);
    }

    /** A slot in a hall of its own, in that zone. */
    private UUID plan(ZoneId zone, String start, int minutes, List<UUID> members) {
        UUID meeting = Act.as(coordinator, () -> {
            UUID hall = shows.addVenue(
                    delegations.get(delegation).tradeShowId(), new Name("전시장", "Hall"), "1 Test Road", zone);
            UUID planned = planning.plan(plan(
                    delegation,
                    hall,
                    MeetingForm.ONE_TO_ONE,
                    List.of(new PlanMeeting.NewSlot(
                            LocalDateTime.parse(start), minutes, 0, new Name("탁자", "Table"), 1, members))));
            planning.open(planned);
            return planned;
        });
        return slots(meeting).getFirst();
    }

    private List<Instant> taken(UUID slot) {
        return jdbc.query(
                        "select distinct taken_from, taken_until from engagement where cause_id = ?",
                        (row, number) -> List.of(
                                row.getTimestamp("taken_from").toInstant(),
                                row.getTimestamp("taken_until").toInstant()),
                        slot)
                .getFirst();
    }

    private LocalDateTime end(UUID slot) {
        WallTime start = start(slot);
        return start.plus(Duration.ofMinutes(world.count("select minutes from slot where id = ?", slot)))
                .local();
    }
}
