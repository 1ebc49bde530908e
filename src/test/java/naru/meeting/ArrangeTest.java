package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.timetable.Overlap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stops of a booth round are put in another order; and slots are made smaller or taken back. */
class ArrangeTest extends Rush {

    private UUID meeting = new UUID(0, 0);
    private List<UUID> stops = List.of();
    private List<UUID> held = List.of();
    private List<SignedIn> companies = List.of();

    /** Four stops of twenty minutes from 14:00, five minutes apart; a company at each of the first three. */
    @BeforeEach
    void a_booth_round() {
        UUID mayor = mayor();
        meeting = meeting(
                MeetingForm.BOOTH_ROUND,
                IntStream.range(0, 4)
                        .mapToObj(i -> new PlanMeeting.NewSlot(
                                AFTERNOON.plusMinutes(25L * i), 20, 5, booth(i), 1, List.of(mayor)))
                        .toArray(PlanMeeting.NewSlot[]::new));
        stops = slots(meeting);
        companies = companies(3);
        held = IntStream.range(0, 3)
                .mapToObj(i -> register(companies.get(i), stops.get(i)))
                .toList();
    }

    @AfterEach
    void nothing_is_wrong_in_the_store() {
        promisesAreKept();
    }

    @Test
    void a_stop_put_in_between_moves_all_after_it() {
        List<Stop> wanted = all();
        wanted.add(1, new Stop(null, booth(9), 30, 10, List.of(mayor())));
        arrange(wanted);

        assertThat(times()).containsExactly("14:00", "14:30", "15:05", "15:30", "15:55");
        assertThat(slots(meeting)).containsSubsequence(stops);
        keepTheirStops();
    }

    @Test
    void another_order_gives_each_stop_the_time_of_its_turn() {
        arrange(all().reversed());

        assertThat(slots(meeting)).containsExactlyElementsOf(stops.reversed());
        assertThat(times()).containsExactly("14:00", "14:25", "14:50", "15:15");
        keepTheirStops();
    }

    @Test
    void each_time_that_changed_stands_in_the_history_with_who_changed_it_and_what_it_was() {
        clock.advance(Duration.ofHours(1));
        arrange(all().reversed());
        clock.advance(Duration.ofHours(1));
        arrange(all());
        clock.advance(Duration.ofHours(1));
        arrange(all().reversed());

        List<HistoryLine> shifts = Act.as(coordinator, () -> queries.registration(held.getFirst())).history().stream()
                .filter(line -> line.kind() == HistoryLine.Kind.SHIFTED)
                .toList();
        assertThat(shifts)
                .extracting(line -> Objects.requireNonNull(line.from()).local())
                .containsExactly(AFTERNOON, AFTERNOON.plusMinutes(75), AFTERNOON);
        assertThat(shifts).allSatisfy(line -> assertThat(line.byTheCity()).isTrue());
        assertThat(shifts.getLast().at()).isEqualTo(clock.instant());
    }

    @Test
    void a_stop_that_lasts_longer_or_is_left_out_moves_all_after_it() {
        List<Stop> wanted = all();
        wanted.set(0, stop(0, 45, 5));
        wanted.remove(3);
        arrange(wanted);

        assertThat(times()).containsExactly("14:00", "14:50", "15:15");
        assertThat(slots(meeting)).containsExactlyElementsOf(stops.subList(0, 3));
        keepTheirStops();
    }

    @Test
    void a_stop_that_is_somebodys_is_not_left_out() {
        List<Stop> wanted = all();
        wanted.remove(1);

        SlotTaken refusal = catchThrowableOfType(SlotTaken.class, () -> arrange(wanted.reversed()));

        assertThat(refusal.holders()).extracting(RegistrationDetails::id).containsExactly(held.get(1));
        nothingMoved();
    }

    @Test
    void a_company_that_would_be_in_two_places_keeps_everything_where_it_is() {
        // Elsewhere, from 15:15, when the first company's stop would come if all were turned round.
        UUID elsewhere = slots(meeting(MeetingForm.ONE_TO_ONE, slot(AFTERNOON.plusMinutes(80), "1번 탁자", 1)))
                .getFirst();
        register(companies.getFirst(), elsewhere);
        List<Stop> wanted = new ArrayList<>(all().reversed());
        wanted.add(new Stop(null, booth(9), 20, 5, List.of()));

        Overlap refusal = catchThrowableOfType(Overlap.class, () -> arrange(wanted));

        assertThat(refusal.clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.subject().id()).isEqualTo(world.companyOf(companies.getFirst())))
                .satisfies(clash -> assertThat(clash.start().local()).isEqualTo(AFTERNOON.plusMinutes(80)));
        nothingMoved();
    }

    @Test
    void a_member_who_would_be_in_two_places_keeps_everything_where_it_is() {
        meeting(MeetingForm.ONE_TO_ONE, slot(AFTERNOON.plusMinutes(100), "1번 탁자", 1, mayor()));
        List<Stop> wanted = all();
        wanted.set(0, stop(0, 40, 5));

        assertThatThrownBy(() -> arrange(wanted)).isInstanceOf(Overlap.class);
        nothingMoved();
    }

    @Test
    void stops_do_not_slip_beyond_the_trip_or_in_from_another_meeting() {
        UUID stranger = slots(meeting(1, 1)).getFirst();

        assertThatThrownBy(() -> Act.as(
                        coordinator,
                        () -> rounds.arrange(
                                new ArrangeStops(meeting, LocalDateTime.parse("2027-01-12T23:00"), all()))))
                .isInstanceOf(OutsideTheTrip.class);
        List<Stop> wanted = all();
        wanted.add(new Stop(stranger, booth(9), 20, 0, List.of()));
        assertThatThrownBy(() -> arrange(wanted)).isInstanceOf(NotFound.class);
        nothingMoved();
    }

    @Test
    void a_stop_is_visited_once() {
        List<Stop> wanted = all();
        wanted.add(stop(0, 20, 5));
        assertThatThrownBy(() -> new ArrangeStops(meeting, AFTERNOON, wanted))
                .isInstanceOf(IllegalArgumentException.class);
        wanted.set(4, new Stop(null, booth(8), 20, 5, List.of()));
        wanted.add(new Stop(null, booth(9), 20, 5, List.of()));
        arrange(wanted);
        assertThat(times()).hasSize(6);
    }

    @Test
    void a_slot_that_somebody_holds_or_waits_for_is_not_taken_back() {
        UUID waiting = stand(world.company(city), stops.getFirst());

        SlotTaken refusal = catchThrowableOfType(
                SlotTaken.class, () -> Act.as(coordinator, () -> slotUpkeep.remove(stops.getFirst())));

        assertThat(refusal.holders())
                .extracting(RegistrationDetails::id)
                .containsExactlyInAnyOrder(held.getFirst(), waiting);
        Act.as(coordinator, () -> slotUpkeep.remove(stops.getLast()));
        assertThat(slots(meeting)).containsExactlyElementsOf(stops.subList(0, 3));
        assertThatThrownBy(() -> register(world.company(city), stops.getLast())).isInstanceOf(MeetingNotOpen.class);
        assertThatThrownBy(() -> Act.as(coordinator, () -> slotUpkeep.remove(stops.getLast())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_slot_is_made_as_small_as_its_holders_need_whatever_numbers_they_hold() {
        UUID table = slots(meeting(MeetingForm.ROUND_TABLE, slot(AFTERNOON.minusHours(2), "원탁", 8)))
                .getFirst();
        UUID pair = stand(world.company(city), table, 2);
        UUID single = seat(world.company(city), table, free(table).getLast());

        SlotTaken refusal =
                catchThrowableOfType(SlotTaken.class, () -> Act.as(coordinator, () -> slotUpkeep.resize(table, 2)));
        assertThat(refusal.holders()).extracting(RegistrationDetails::id).containsExactlyInAnyOrder(pair, single);
        promisesAreKept();

        Act.as(coordinator, () -> slotUpkeep.resize(table, 3));
        assertThat(numbers(pair)).hasSize(2).allMatch(number -> number <= 3);
        assertThat(numbers(single)).hasSize(1).allMatch(number -> number <= 3);
        promisesAreKept();

        Act.as(coordinator, () -> slotUpkeep.resize(table, 5));
        assertThat(free(table)).containsExactly(4, 5);
    }

    private void arrange(List<Stop> wanted) {
        Act.as(coordinator, () -> rounds.arrange(new ArrangeStops(meeting, AFTERNOON, wanted)));
    }

    private List<Stop> all() {
        return new ArrayList<>(
                IntStream.range(0, 4).mapToObj(i -> stop(i, 20, 5)).toList());
    }

    private Stop stop(int i, int minutes, int walk) {
        return new Stop(stops.get(i), booth(i), minutes, walk, List.of(mayor()));
    }

    private static Name booth(int i) {
        return new Name("부스 " + i, "Booth " + i);
    }

    private List<LocalTime> clockTimes() {
        return slots(meeting).stream()
                .map(slot -> start(slot).local().toLocalTime())
                .toList();
    }

    private List<String> times() {
        return clockTimes().stream().map(LocalTime::toString).toList();
    }

    private void keepTheirStops() {
        assertThat(held.stream().map(this::slotOf)).containsExactlyElementsOf(stops.subList(0, 3));
        assertThat(held.stream().map(this::state)).containsOnly("REQUESTED");
    }

    private void nothingMoved() {
        assertThat(slots(meeting)).containsExactlyElementsOf(stops);
        assertThat(times()).containsExactly("14:00", "14:25", "14:50", "15:15");
        keepTheirStops();
    }

    private List<@Nullable Integer> numbers(UUID registration) {
        return jdbc.queryForList(
                "select number from held_place where registration_id = ?", Integer.class, registration);
    }

    private List<Integer> free(UUID slot) {
        return jdbc.query("""
                select p.number from place p where p.slot_id = ? and not exists (
                    select 1 from held_place h where h.slot_id = p.slot_id and h.number = p.number)
                order by p.number""", (row, number) -> row.getInt("number"), slot);
    }
}
