package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.base.access.SignedIn;
import naru.testing.Race;
import naru.timetable.Overlap;
import org.junit.jupiter.api.Test;

/** Companies are moved, swapped and taken back at the same instant as something else happens to them. */
class ChangeRaceTest extends Rush {

    @Test
    void the_stops_of_a_booth_round_go_to_one_company_each() {
        int stops = 10;
        UUID meeting = meeting(
                MeetingForm.BOOTH_ROUND,
                IntStream.range(0, stops)
                        .mapToObj(i -> slot(AFTERNOON.plusMinutes(20L * i), "부스 " + i, 1, mayor()))
                        .toArray(PlanMeeting.NewSlot[]::new));
        List<UUID> all = slots(meeting);
        List<SignedIn> companies = companies(RUNNERS);
        for (int round = 0; round < ROUNDS; round++) {
            Race race = race(IntStream.range(0, RUNNERS)
                    .mapToObj(i -> () -> register(companies.get(i), all.get(i % stops))));

            assertThat(race.won()).isEqualTo(stops);
            assertThat(race.refused()).hasSize(RUNNERS - stops).allMatch(SlotFull.class::isInstance);
            promisesAreKept();
            forget();
        }
    }

    @Test
    void a_company_whose_contacts_register_for_two_meetings_at_one_time_is_in_one_of_them() {
        int companies = RUNNERS / 2;
        UUID here = slots(meeting(1, companies)).getFirst();
        UUID there = slots(meeting(1, companies)).getFirst();
        for (int round = 0; round < ROUNDS; round++) {
            // New ones each time: nobody has entered their time before.
            List<SignedIn> contacts = companies(companies);
            List<SignedIn> colleagues = contacts.stream()
                    .map(contact -> world.colleague(contact, "CONFIRMED"))
                    .toList();

            Race race = race(
                    contacts.stream().map(contact -> () -> register(contact, here)),
                    colleagues.stream().map(contact -> () -> register(contact, there)));

            assertThat(race.won()).isEqualTo(companies);
            assertThat(race.refused()).hasSize(companies).allMatch(Overlap.class::isInstance);
            promisesAreKept();
            forget();
        }
    }

    @Test
    void a_request_that_is_moved_and_confirmed_at_once_is_both() {
        int companies = RUNNERS / 5;
        List<UUID> slots = slots(meeting(2, companies));
        List<SignedIn> contacts = companies(companies);
        for (int round = 0; round < ROUNDS; round++) {
            List<UUID> requests = IntStream.range(0, companies)
                    .mapToObj(i -> seat(contacts.get(i), slots.getFirst(), i + 1))
                    .toList();

            Race race = race(
                    IntStream.range(0, RUNNERS - companies)
                            .mapToObj(i -> by(coordinator, () -> service.confirm(requests.get(i % companies)))),
                    requests.stream()
                            .map(id -> by(coordinator, () -> rescheduling.move(id, slots.getLast(), "시장 일정 변경"))));

            assertThat(race.won()).isEqualTo(companies * 2);
            assertThat(race.refused()).allMatch(AlreadyConfirmed.class::isInstance);
            assertThat(requests)
                    .allMatch(id -> state(id).equals("CONFIRMED") && slotOf(id).equals(slots.getLast()));
            promisesAreKept();
            forget();
        }
    }

    @Test
    void of_fifty_who_are_moved_to_the_last_place_one_is_and_the_others_keep_theirs() {
        UUID from = slots(meeting(MeetingForm.ROUND_TABLE, slot(AFTERNOON, "1번 탁자", RUNNERS)))
                .getFirst();
        UUID to = slots(meeting(MeetingForm.ROUND_TABLE, slot(AFTERNOON.plusHours(1), "2번 탁자", 1)))
                .getFirst();
        List<UUID> companies = companies(RUNNERS).stream()
                .map(contact -> register(contact, from))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Race race = race(companies.stream().map(id -> by(coordinator, () -> rescheduling.move(id, to, null))));

            assertThat(race.won()).isEqualTo(1);
            assertThat(race.refused()).hasSize(RUNNERS - 1).allMatch(SlotFull.class::isInstance);
            assertThat(held(from)).isEqualTo(RUNNERS - 1);
            promisesAreKept();
            companies.stream()
                    .filter(id -> slotOf(id).equals(to))
                    .forEach(id -> by(coordinator, () -> rescheduling.move(id, from, null))
                            .run());
        }
    }

    @Test
    void of_two_who_are_swapped_the_one_that_is_cancelled_at_the_same_instant_is_nowhere() {
        int pairs = RUNNERS / 5;
        List<UUID> slots = slots(meeting(2, pairs));
        List<SignedIn> companies = companies(pairs * 2);
        for (int round = 0; round < ROUNDS; round++) {
            List<UUID> early = new ArrayList<>();
            List<UUID> late = new ArrayList<>();
            for (int i = 0; i < pairs; i++) {
                early.add(seat(companies.get(i), slots.getFirst(), i + 1));
                late.add(seat(companies.get(pairs + i), slots.getLast(), i + 1));
            }

            Race race = race(
                    // Some the other way round, so that they do not all come from the same side.
                    IntStream.range(0, pairs)
                            .mapToObj(i -> i % 2 == 0
                                    ? by(coordinator, () -> rescheduling.swap(early.get(i), late.get(i), null))
                                    : by(coordinator, () -> rescheduling.swap(late.get(i), early.get(i), null))),
                    IntStream.range(0, RUNNERS - pairs)
                            .mapToObj(i -> by(coordinator, () -> service.cancel(late.get(i % pairs), "행사가 취소되었습니다"))));

            assertThat(race.refused()).allMatch(RegistrationIsOver.class::isInstance);
            assertThat(late).allMatch(id -> state(id).equals("CANCELLED"));
            assertThat(early.stream().filter(id -> slotOf(id).equals(slots.getLast())))
                    .as("who was swapped first")
                    .hasSize(race.won() - pairs);
            assertThat(held(slots.getFirst()) + held(slots.getLast())).isEqualTo(pairs);
            promisesAreKept();
            forget();
        }
    }

    @Test
    void companies_that_change_slots_crosswise_do_not_wait_for_each_other() {
        int half = RUNNERS / 2;
        List<UUID> slots = slots(meeting(2, RUNNERS));
        List<SignedIn> contacts = companies(RUNNERS);
        List<UUID> all = IntStream.range(0, RUNNERS)
                .mapToObj(i -> register(contacts.get(i), slots.get(i < half ? 0 : 1)))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Race race = race(all.stream().map(id -> {
                UUID other = slotOf(id).equals(slots.getFirst()) ? slots.getLast() : slots.getFirst();
                return by(coordinator, () -> rescheduling.move(id, other, null));
            }));

            assertThat(race.won()).isEqualTo(RUNNERS);
            assertThat(Stream.of(slots.getFirst(), slots.getLast()).map(this::held))
                    .containsExactly(half, half);
            promisesAreKept();
        }
    }
}
