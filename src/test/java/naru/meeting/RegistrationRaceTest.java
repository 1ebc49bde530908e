package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Race;
import naru.testing.TestClock;
import naru.testing.TestStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No place is given twice: held by the table's unique key, which the last test takes away to see it matter. */
class RegistrationRaceTest extends Rush {

    @Test
    void the_last_place_of_a_round_table_goes_to_one_of_fifty() {
        UUID table = slots(trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, 1, 18))
                .getFirst();
        companies(17).forEach(contact -> register(contact, table));

        Race race = Race.between(companies(RUNNERS).stream()
                .<Runnable>map(contact -> () -> register(contact, table))
                .toList());

        assertThat(race.won()).isEqualTo(1);
        assertThat(race.refused()).hasSize(RUNNERS - 1).allMatch(SlotFull.class::isInstance);
        assertThat(held(table)).isEqualTo(18);
    }

    @Test
    void a_one_to_one_slot_goes_to_one_of_fifty_and_the_others_hear_of_the_nearest_free_one() {
        List<UUID> slots = slots(trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 3, 1));

        Race race = Race.between(companies(RUNNERS).stream()
                .<Runnable>map(contact -> () -> register(contact, slots.getFirst()))
                .toList());

        assertThat(race.won()).isEqualTo(1);
        assertThat(race.refused())
                .hasSize(RUNNERS - 1)
                .allSatisfy(refusal -> assertThat(((SlotFull) refusal).alternative())
                        .hasValueSatisfying(free -> assertThat(free.slot().id()).isEqualTo(slots.get(1))));
        assertThat(held(slots.getFirst())).isEqualTo(1);
    }

    @Test
    void of_two_requests_confirmed_into_the_last_place_at_once_one_is_confirmed_and_one_stays_requested() {
        UUID slot = slots(trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 1, 1))
                .getFirst();
        for (int round = 0; round < 20; round++) {
            forget();
            clock.set(TestClock.START);
            UUID first = register(world.company(city), slot);
            clock.advance(Duration.ofDays(8));
            holds.endOverdue();
            UUID second = register(world.company(city), slot);
            clock.advance(Duration.ofDays(8));
            holds.endOverdue();

            Race race = Race.between(Stream.of(first, second)
                    .<Runnable>map(id -> () -> Act.as(coordinator, () -> service.confirm(id)))
                    .toList());

            assertThat(race.won()).isEqualTo(1);
            assertThat(race.refused()).singleElement().isInstanceOf(SlotFull.class);
            assertThat(states(slot)).containsExactlyInAnyOrder("CONFIRMED", "REQUESTED");
            assertThat(held(slot)).isEqualTo(1);
        }
    }

    @Test
    void two_coordinators_confirm_one_request_once() {
        UUID slot = slots(trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, 1, 5))
                .getFirst();
        SignedIn colleague = world.staff(city, Role.COORDINATOR);
        UUID registration = register(world.company(city), slot);

        Race race = Race.between(Stream.of(coordinator, colleague)
                .<Runnable>map(who -> () -> Act.as(who, () -> service.confirm(registration)))
                .toList());

        assertThat(race.won()).isEqualTo(1);
        assertThat(race.refused()).singleElement().isInstanceOf(AlreadyConfirmed.class);
        clock.advance(Duration.ofMinutes(5));
        tellings.tellDue();
        tellings.tellDue();
        assertThat(world.count("select count(*) from outbox_message where city = ?", city))
                .as("mails of confirmation")
                .isEqualTo(1);
    }

    @Test
    void two_contacts_of_a_company_at_the_same_instant_make_one_registration_and_both_see_it() {
        UUID slot = slots(trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, 1, 18))
                .getFirst();
        for (int round = 0; round < 20; round++) {
            SignedIn contact = world.company(city);
            SignedIn colleague = world.colleague(contact, "CONFIRMED");

            Race race = Race.between(Stream.of(contact, colleague)
                    .<Runnable>map(who -> () -> register(who, slot))
                    .toList());

            if (race.refused().stream().anyMatch(SlotFull.class::isInstance)) {
                break; // the table has eighteen places and twenty companies
            }
            assertThat(race.won()).isEqualTo(1);
            assertThat(race.refused()).singleElement().isInstanceOf(AlreadyRegistered.class);
            assertThat(Act.as(contact, queries::mine)).hasSize(1).isEqualTo(Act.as(colleague, queries::mine));
        }
    }

    @Test
    void without_the_unique_key_the_same_race_gives_a_place_twice() {
        UUID slot = slots(trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 1, 1))
                .getFirst();
        jdbc.execute("alter table held_place drop constraint held_place_once");
        try {
            int most = 0;
            for (int round = 0; round < 20 && most < 2; round++) {
                forget();
                Race.between(companies(RUNNERS).stream()
                        .<Runnable>map(contact -> () -> register(contact, slot))
                        .toList());
                most = held(slot);
            }
            // H2 knows no shared lock: there, whoever keeps a slot keeps everybody else out, and the key is a second
            // wall.
            assertThat(most).as("holders of one place").isGreaterThan(TestStore.isPostgres() ? 1 : 0);
        } finally {
            forget();
            jdbc.execute("alter table held_place add constraint held_place_once unique (slot_id, number)");
        }
    }

    private List<@Nullable String> states(UUID slot) {
        return jdbc.queryForList("select state from registration where slot_id = ?", String.class, slot);
    }
}
