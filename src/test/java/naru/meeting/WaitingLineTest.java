package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.MissingText;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Race;
import naru.testing.Statements;
import naru.testing.Trip;
import naru.timetable.Overlap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands where in a line, and what the board knows before somebody is moved. */
class WaitingLineTest extends Fairground {

    @Autowired
    WaitingLine line;

    @Autowired
    BoardQueries board;

    @Autowired
    Statements statements;

    List<SlotSummary> slots = List.of();

    @BeforeEach
    void a_meeting_of_three_slots() {
        slots = slots(delegation, trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 3, 1));
    }

    @Test
    void a_freed_place_is_offered_in_the_new_order_and_the_reason_stands_in_the_history() {
        UUID holder = stand(slots.getFirst());
        UUID first = stand(slots.getFirst());
        UUID second = stand(slots.getFirst());
        UUID third = stand(slots.getFirst());

        reorder(slots.getFirst(), List.of(third, first, second), "수출 계약이 임박했습니다");

        assertThat(waiting()).containsExactly(third, first, second);
        assertThat(details(third).history().getLast())
                .satisfies(event -> assertThat(event.kind()).isEqualTo(HistoryLine.Kind.REORDERED))
                .satisfies(event -> assertThat(event.reason()).isEqualTo("수출 계약이 임박했습니다"))
                .satisfies(event -> assertThat(event.byTheCity()).isTrue());
        cancel(holder);
        assertThat(details(third).offered()).isTrue();
        assertThat(waiting()).containsExactly(first, second);
        Act.as(coordinator, () -> service.decline(third, "참가를 취소했습니다"));
        assertThat(details(first).offered()).isTrue();
    }

    @Test
    void who_stays_where_they_stood_has_nothing_new_in_the_history() {
        stand(slots.getFirst());
        UUID first = stand(slots.getFirst());
        UUID second = stand(slots.getFirst());
        UUID third = stand(slots.getFirst());
        reorder(slots.getFirst(), List.of(first, third, second), "순서 조정");
        assertThat(details(first).history()).hasSize(1);
        assertThat(details(second).history()).hasSize(2);
    }

    @Test
    void who_was_offered_a_place_does_not_stand_in_the_line_any_more() {
        UUID holder = stand(slots.getFirst());
        UUID first = stand(slots.getFirst());
        UUID second = stand(slots.getFirst());
        cancel(holder);
        assertThat(details(first).offered()).isTrue();
        assertThatThrownBy(() -> reorder(slots.getFirst(), List.of(second, first), "순서 조정"))
                .isInstanceOf(LineChanged.class);
    }

    @Test
    void an_order_of_a_line_that_is_another_by_now_is_refused_and_so_is_one_without_a_reason() {
        stand(slots.getFirst());
        UUID first = stand(slots.getFirst());
        UUID second = stand(slots.getFirst());
        UUID late = stand(slots.getFirst());

        assertThatThrownBy(() -> reorder(slots.getFirst(), List.of(second, first), "순서 조정"))
                .isInstanceOf(LineChanged.class);
        assertThatThrownBy(() -> reorder(slots.getFirst(), List.of(late, late, first), "순서 조정"))
                .isInstanceOf(LineChanged.class);
        assertThatThrownBy(() -> reorder(slots.getFirst(), List.of(second, first, late), " "))
                .isInstanceOf(MissingText.class);
        assertThat(waiting()).containsExactly(first, second, late);
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        assertThatThrownBy(() -> Act.as(
                        stranger, () -> line.reorder(slots.getFirst().id(), List.of(second, first, late), "순서 조정")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void two_who_reorder_at_once_leave_one_line_with_everybody_in_it() {
        stand(slots.getFirst());
        List<UUID> order = new ArrayList<>(
                IntStream.range(0, 4).mapToObj(i -> stand(slots.getFirst())).toList());
        for (int round = 0; round < 10; round++) {
            List<UUID> before = waiting();
            Race.between(List.of(
                    () -> reorder(slots.getFirst(), before.reversed(), "뒤집기"),
                    () -> reorder(
                            slots.getFirst(),
                            List.of(before.get(1), before.get(0), before.get(3), before.get(2)),
                            "짝 바꾸기")));
            assertThat(waiting()).containsExactlyInAnyOrderElementsOf(order);
        }
    }

    @Test
    void before_a_move_the_board_knows_what_would_stand_in_its_way() {
        SignedIn contact = world.company(city);
        UUID moving = register(contact, slots.getFirst());
        stand(slots.get(1));
        Map<UUID, RuleViolation> hindrances = Act.as(coordinator, () -> board.hindrances(moving));

        assertThat(hindrances).containsOnlyKeys(slots.get(1).id());
        assertThat(hindrances.get(slots.get(1).id())).isInstanceOf(SlotFull.class);
        Act.as(coordinator, () -> rescheduling.move(moving, slots.get(2).id(), null));
        clock.set(slots.getFirst().start().instant());
        assertThat(Act.as(coordinator, () -> board.hindrances(moving))
                        .get(slots.getFirst().id()))
                .isInstanceOf(MeetingStarted.class);
    }

    @Test
    void before_a_move_the_board_knows_that_the_company_is_elsewhere_then() {
        SignedIn contact = world.company(city);
        UUID first = register(contact, slots.getFirst());
        UUID other = trip.delegation(coordinator);
        List<SlotSummary> others = slots(other, trip.meeting(coordinator, other, MeetingForm.ONE_TO_ONE, 3, 1));
        UUID second = register(contact, others.get(2));

        Map<UUID, RuleViolation> hindrances = Act.as(coordinator, () -> board.hindrances(first));

        assertThat(hindrances).containsOnlyKeys(slots.get(2).id());
        assertThat(hindrances.get(slots.get(2).id())).isInstanceOf(Overlap.class);
        assertThat(Act.as(coordinator, () -> board.hindrances(second)))
                .containsOnlyKeys(others.getFirst().id());
    }

    @Test
    void before_a_swap_the_board_knows_whether_both_can_be_where_the_other_is() {
        SignedIn contact = world.company(city);
        UUID first = register(contact, slots.getFirst());
        UUID last = stand(slots.get(2));
        assertThat(Act.as(coordinator, () -> board.swapHindrances(first, last))).isEmpty();

        UUID other = trip.delegation(coordinator);
        register(
                contact,
                slots(other, trip.meeting(coordinator, other, MeetingForm.ONE_TO_ONE, 3, 1))
                        .get(2));

        assertThat(Act.as(coordinator, () -> board.swapHindrances(first, last)))
                .singleElement()
                .isInstanceOf(Overlap.class);
    }

    @Test
    void a_company_that_stands_for_the_other_meeting_too_can_neither_move_there_nor_swap() {
        SignedIn contact = world.company(city);
        UUID first = register(contact, slots.getFirst());
        SlotSummary table = tableOfTheNextDay();
        register(contact, table);
        UUID neighbour = register(world.company(city), table);

        assertThat(Act.as(coordinator, () -> board.hindrances(first)).get(table.id()))
                .isInstanceOf(AlreadyRegistered.class);
        assertThat(Act.as(coordinator, () -> board.swapHindrances(first, neighbour)))
                .hasAtLeastOneElementOfType(AlreadyRegistered.class);
        assertThatThrownBy(() -> Act.as(coordinator, () -> rescheduling.swap(first, neighbour, null)))
                .isInstanceOf(AlreadyRegistered.class);
    }

    @Test
    void the_board_asks_the_store_as_often_for_many_as_for_few() {
        stand(slots.getFirst());
        stand(slots.getFirst());
        long few = statements();
        for (int i = 0; i < 6; i++) {
            stand(slots.get(i % 3));
        }
        assertThat(Act.as(coordinator, () -> board.standing(delegation))).hasSize(8);
        // Fewer is possible: where every slot is full, nobody has to look whether the company is elsewhere.
        assertThat(statements()).isLessThanOrEqualTo(few);
    }

    private SlotSummary tableOfTheNextDay() {
        return Act.as(coordinator, () -> {
            MeetingSummary known = queries.calendar(delegation).getFirst();
            UUID meeting = planning.plan(PlanMeeting.simple(
                    delegation,
                    MeetingForm.ROUND_TABLE,
                    known.title(),
                    known.venue().id(),
                    known.room(),
                    2,
                    List.of(new PlanMeeting.NewSlot(
                            slots.getFirst().start().local().plusDays(1),
                            20,
                            0,
                            known.room(),
                            5,
                            List.of(known.members().getFirst().id())))));
            planning.open(meeting);
            return slots(delegation, meeting).getFirst();
        });
    }

    private long statements() {
        return statements.of(coordinator, () -> queries.calendar(delegation))
                + statements.of(coordinator, () -> board.standing(delegation))
                + statements.of(
                        coordinator,
                        () -> board.hindrances(
                                board.standing(delegation).getFirst().id()));
    }

    /** A company of its own for each. */
    private UUID stand(SlotSummary slot) {
        UUID company = world.companyOf(world.company(city));
        return Act.as(coordinator, () -> onBehalf.standInLine(company, Trip.command(slot.id(), 1)));
    }

    private UUID register(SignedIn contact, SlotSummary slot) {
        UUID company = world.companyOf(contact);
        return Act.as(coordinator, () -> onBehalf.register(company, Trip.command(slot.id(), 1)));
    }

    private void cancel(UUID registration) {
        Act.as(coordinator, () -> service.cancel(registration, "일정이 바뀌었습니다"));
    }

    private void reorder(SlotSummary slot, List<UUID> order, String reason) {
        Act.as(coordinator, () -> line.reorder(slot.id(), order, reason));
    }

    private RegistrationDetails details(UUID registration) {
        return Act.as(coordinator, () -> queries.registration(registration));
    }

    private List<UUID> waiting() {
        return Act.as(coordinator, () -> board.standing(delegation)).stream()
                .filter(one -> one.state() == RegistrationState.WAITLISTED && !one.offered())
                .map(RegistrationDetails::id)
                .toList();
    }

    private List<SlotSummary> slots(UUID trip, UUID meeting) {
        return Act.as(coordinator, () -> queries.calendar(trip)).stream()
                .filter(found -> found.id().equals(meeting))
                .findFirst()
                .orElseThrow()
                .slots();
    }
}
