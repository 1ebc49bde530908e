package naru.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import naru.attachment.Attachments;
import naru.attachment.FileTypeNotAccepted;
import naru.attachment.Samples;
import naru.base.ChangedMeanwhile;
import naru.base.EndsBeforeItStarts;
import naru.base.Money;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingUpkeep;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trip is changed after it was planned: its days, its stops, what it costs and its papers. */
@NaruTest
@Tag("store")
class TripPlanningTest {

    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final TripStop VEGAS = stop("라스베이거스", "2027-01-05", "2027-01-09");
    private static final TripStop SAN_FRANCISCO = stop("샌프란시스코", "2027-01-09", "2027-01-11");
    private static final byte[] PDF = Samples.pdf();

    @Autowired
    TripPlanning planning;

    @Autowired
    Budgets budgets;

    @Autowired
    TripDocuments documents;

    @Autowired
    Attachments attachments;

    @Autowired
    Delegations delegations;

    @Autowired
    MeetingUpkeep meetings;

    private final World world;
    private final Trip trip;
    private final SignedIn coordinator;
    private final UUID delegation;

    TripPlanningTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        this.world = world;
        this.trip = trip;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    @Test
    void what_it_is_called_and_for_and_where_it_stops_can_be_changed() {
        edit(days("2027-01-05", "2027-01-14", VEGAS, SAN_FRANCISCO));
        EditTrip now = now().facts();
        assertThat(now).isEqualTo(days("2027-01-05", "2027-01-14", VEGAS, SAN_FRANCISCO));
        assertThat(now.cityProject()).isEqualTo("아시아 실리콘밸리 성남");
        assertThat(now().code()).startsWith("T");

        // Fewer stops than before, and the other way round.
        edit(days("2027-01-05", "2027-01-14", SAN_FRANCISCO));
        assertThat(now().facts().stops()).containsExactly(SAN_FRANCISCO);
    }

    @Test
    void stops_follow_one_another_within_the_trip() {
        assertThatThrownBy(() -> days("2027-01-05", "2027-01-10", VEGAS, SAN_FRANCISCO))
                .isInstanceOf(StopOutsideTrip.class);
        assertThatThrownBy(() -> days("2027-01-06", "2027-01-14", VEGAS)).isInstanceOf(StopOutsideTrip.class);
        assertThatThrownBy(() -> days("2027-01-05", "2027-01-14", SAN_FRANCISCO, VEGAS))
                .isInstanceOf(StopsOverlap.class);
        TripStop early = stop("샌프란시스코", "2027-01-08", "2027-01-11");
        assertThatThrownBy(() -> days("2027-01-05", "2027-01-14", VEGAS, early)).isInstanceOf(StopsOverlap.class);
        assertThatThrownBy(() -> stop("밴쿠버", "2027-01-12", "2027-01-11")).isInstanceOf(EndsBeforeItStarts.class);
    }

    @Test
    void days_between_stops_are_said_and_those_of_a_journey_are_none() {
        assertThat(days("2027-01-05", "2027-01-14", VEGAS, SAN_FRANCISCO).gaps())
                .isEmpty();
        TripStop next = stop("샌프란시스코", "2027-01-10", "2027-01-11");
        assertThat(days("2027-01-05", "2027-01-14", VEGAS, next).gaps()).isEmpty();
        TripStop late = stop("밴쿠버", "2027-01-12", "2027-01-14");
        assertThat(days("2027-01-05", "2027-01-14", VEGAS, late).gaps())
                .containsExactly(new EditTrip.Gap(1, LocalDate.parse("2027-01-10"), LocalDate.parse("2027-01-11")));
    }

    @Test
    void companies_are_met_on_the_days_and_at_the_show_they_were_promised() {
        UUID meeting = trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 2, 1);
        assertThatThrownBy(() -> edit(days("2027-01-08", "2027-01-12")))
                .isInstanceOf(MeetingsOutsideTrip.class)
                .hasMessageContaining("시험 면담");
        assertThatThrownBy(() -> edit(days("2027-01-05", "2027-01-06"))).isInstanceOf(MeetingsOutsideTrip.class);
        UUID elsewhere = Act.as(coordinator, () -> delegations.get(trip.delegation(coordinator)))
                .tradeShowId();
        assertThatThrownBy(() -> edit(atShow(elsewhere)))
                .isInstanceOf(ShowHasMeetings.class)
                .hasMessageContaining("시험 면담");
        assertThat(now().facts().startsOn()).isEqualTo("2027-01-05");

        edit(days("2027-01-07", "2027-01-07"));
        Act.as(coordinator, () -> meetings.delete(meeting));
        edit(atShow(elsewhere));
        assertThat(now().facts().tradeShowId()).isEqualTo(elsewhere);
        assertThatThrownBy(() -> edit(atShow(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_not_overwritten() {
        long seen = now().version();
        edit(days("2027-01-05", "2027-01-14"));
        assertThatThrownBy(() ->
                        Act.as(coordinator, () -> planning.edit(delegation, seen, days("2027-01-05", "2027-01-13"))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void totals_come_to_what_the_lines_say_currency_by_currency() {
        UUID flights = add("항공료", krw("24000000"), krw("23150000"));
        add("현지 차량", usd("3200.50"), null);
        add("통역", usd("1800"), krw("2400000"));
        assertThat(budget().totals())
                .containsExactly(
                        new Budget.Total(krw("24000000"), krw("25550000")), new Budget.Total(usd("5000.50"), usd("0")));
        BudgetLineDetails line = budget().lines().getFirst();
        assertThat(line.id()).isEqualTo(flights);
        EditBudgetLine dearer = new EditBudgetLine("항공료", krw("25000000"), null);
        Act.as(coordinator, () -> budgets.edit(flights, line.version(), dearer));
        assertThatThrownBy(() -> Act.as(coordinator, () -> budgets.edit(flights, line.version(), dearer)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(budget().lines().getFirst().facts()).isEqualTo(dearer);
        Act.as(coordinator, () -> budgets.remove(flights));
        assertThat(budget().totals())
                .containsExactly(
                        new Budget.Total(krw("0"), krw("2400000")), new Budget.Total(usd("5000.50"), usd("0")));
    }

    @Test
    void its_papers_are_for_the_city_s_own_people() {
        Act.as(coordinator, () -> documents.add(delegation, "초청장.pdf", PDF));
        assertThatThrownBy(() -> Act.as(
                        coordinator,
                        () -> documents.add(delegation, "a.pdf", "MZ?".getBytes(StandardCharsets.US_ASCII))))
                .isInstanceOf(FileTypeNotAccepted.class);
        SignedIn official = world.staff(coordinator.city(), Role.OFFICIAL);
        var file = Act.as(official, () -> documents.of(delegation)).getFirst();
        assertThat(Act.as(official, () -> attachments.open(file.id())).file().name())
                .isEqualTo("초청장.pdf");
        for (SignedIn stranger : List.of(
                world.company(coordinator.city()),
                world.staff(coordinator.city(), Role.ADMINISTRATOR),
                world.staff(world.city(), Role.COORDINATOR))) {
            assertThatThrownBy(() -> Act.as(stranger, () -> attachments.open(file.id())))
                    .isInstanceOf(NotFound.class);
        }
        Act.as(coordinator, () -> documents.remove(delegation, file.id()));
        assertThat(Act.as(official, () -> documents.of(delegation))).isEmpty();
    }

    @Test
    void another_city_neither_sees_nor_changes_it() {
        UUID line = add("항공료", krw("1"), null);
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        List<Runnable> tries = new ArrayList<>();
        tries.add(() -> planning.get(delegation));
        tries.add(() -> planning.edit(delegation, 0, days("2027-01-05", "2027-01-14")));
        tries.add(() -> budgets.of(delegation));
        tries.add(() -> budgets.remove(line));
        tries.add(() -> documents.of(delegation));
        tries.add(() -> documents.add(delegation, "a.pdf", PDF));
        assertThat(tries)
                .allSatisfy(tried ->
                        assertThatThrownBy(() -> Act.as(stranger, tried)).isInstanceOf(NotFound.class));
    }

    private EditTrip days(String first, String last, TripStop... stops) {
        return facts(Act.as(coordinator, () -> delegations.get(delegation)).tradeShowId(), first, last, stops);
    }

    private static EditTrip atShow(UUID show) {
        return facts(show, "2027-01-05", "2027-01-12");
    }

    private static EditTrip facts(UUID show, String first, String last, TripStop... stops) {
        return new EditTrip(
                show,
                new Name("새 이름", "New name"),
                new Purpose("새 목적", "New purpose"),
                "아시아 실리콘밸리 성남",
                LocalDate.parse(first),
                LocalDate.parse(last),
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2027-01-09"),
                List.of(stops));
    }

    private static TripStop stop(String place, String first, String last) {
        return new TripStop(new Name(place, ""), PACIFIC, LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Money krw(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("KRW"));
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
    }

    private UUID add(String what, Money planned, @Nullable Money spent) {
        return Act.as(coordinator, () -> budgets.add(delegation, new EditBudgetLine(what, planned, spent)));
    }

    private Budget budget() {
        return Act.as(coordinator, () -> budgets.of(delegation));
    }

    private TripDetails now() {
        return Act.as(coordinator, () -> planning.get(delegation));
    }

    private void edit(EditTrip wanted) {
        Act.as(coordinator, () -> planning.edit(delegation, now().version(), wanted));
    }
}
