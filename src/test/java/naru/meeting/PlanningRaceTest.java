package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Race;
import org.junit.jupiter.api.Test;

/** Coordinators plan at the same instant as others plan, and as companies register. */
class PlanningRaceTest extends Rush {

    private static final LocalDateTime MORNING = LocalDateTime.parse("2027-01-06T08:00");

    @Test
    void of_fifty_who_plan_for_one_member_at_one_time_one_gets_through() {
        List<UUID> halls = Stream.generate(this::venue).limit(5).toList(); // so that nobody runs into a place instead
        UUID mayor = mayor();
        for (int round = 0; round < ROUNDS; round++) {
            LocalDateTime start = MORNING.plusMinutes(60L * round);
            Race race = planAtOnce(i -> plan(
                    delegation,
                    halls.get(i % 5),
                    MeetingForm.ONE_TO_ONE,
                    List.of(slot(start.plusMinutes(i % 20), "탁자 " + i, 1, mayor))));
            onlyOneGotThrough(race);
        }
    }

    @Test
    void of_fifty_who_plan_for_one_place_at_one_time_one_gets_through() {
        UUID hall = venue();
        for (int round = 0; round < ROUNDS; round++) {
            LocalDateTime start = MORNING.plusMinutes(60L * round);
            Race race = planAtOnce(i -> plan(
                    delegation, hall, MeetingForm.ONE_TO_ONE, List.of(slot(start.plusMinutes(i % 20), "1번 탁자", 1))));
            onlyOneGotThrough(race);
        }
    }

    @Test
    void a_slot_is_removed_or_somebody_registered_for_it() {
        List<SignedIn> companies = companies(RUNNERS / 2);
        UUID meeting = meeting(1, 1);
        for (int round = 0; round < ROUNDS; round++) {
            int day = round;
            Act.as(
                    coordinator,
                    () -> planning.addSlots(
                            meeting,
                            IntStream.range(0, companies.size())
                                    .mapToObj(i -> slot(AFTERNOON.plusMinutes(20), "%d-%d".formatted(day, i), 1))
                                    .toList()));
            List<UUID> slots = slots(meeting);
            slots = slots.subList(slots.size() - companies.size(), slots.size());
            List<UUID> wanted = slots;
            Race race = race(
                    wanted.stream().map(slot -> by(coordinator, () -> slotUpkeep.remove(slot))),
                    IntStream.range(0, companies.size()).mapToObj(i -> () -> stand(companies.get(i), wanted.get(i))));

            promisesAreKept();
            assertThat(race.won()).isEqualTo(companies.size());
            assertThat(race.refused())
                    .allMatch(why -> why instanceof SlotTaken
                            || why instanceof MeetingNotOpen
                            || why instanceof naru.base.NotFound);
            forget();
            left(wanted).forEach(slot -> Act.as(coordinator, () -> slotUpkeep.remove(slot)));
        }
    }

    @Test
    void a_slot_is_made_smaller_only_when_those_who_register_meanwhile_have_room() {
        int slots = 16;
        List<SignedIn> companies = companies(slots * 2);
        UUID meeting = meeting(
                MeetingForm.ONE_TO_ONE,
                IntStream.range(0, slots)
                        .mapToObj(i -> slot(AFTERNOON, "탁자 " + i, 2))
                        .toArray(PlanMeeting.NewSlot[]::new));
        List<UUID> all = slots(meeting);
        for (int round = 0; round < ROUNDS; round++) {
            Race race = race(
                    all.stream().map(slot -> by(coordinator, () -> slotUpkeep.resize(slot, 1))),
                    IntStream.range(0, companies.size())
                            .mapToObj(i -> () -> register(companies.get(i), all.get(i % slots))),
                    Stream.of(1, 2).map(i -> by(coordinator, () -> planning.open(meeting))));

            assertThat(race.refused()).allMatch(why -> why instanceof SlotTaken || why instanceof SlotFull);
            assertThat(race.refused()).as("one for each slot").hasSize(slots);
            promisesAreKept();
            forget();
            all.forEach(slot -> Act.as(coordinator, () -> slotUpkeep.resize(slot, 2)));
        }
    }

    @Test
    void slots_that_several_resize_at_once_have_the_places_they_say() {
        int slots = 10;
        UUID meeting = meeting(
                MeetingForm.ONE_TO_ONE,
                IntStream.range(0, slots)
                        .mapToObj(i -> slot(AFTERNOON, "탁자 " + i, 5))
                        .toArray(PlanMeeting.NewSlot[]::new));
        List<UUID> all = slots(meeting);
        for (int round = 0; round < ROUNDS; round++) {
            Race race = race(IntStream.range(0, RUNNERS)
                    .mapToObj(i -> by(coordinator, () -> slotUpkeep.resize(all.get(i % slots), 2 + i / slots * 3))));

            assertThat(race.won()).isEqualTo(RUNNERS);
            promisesAreKept();
        }
    }

    @Test
    void a_company_that_registers_while_the_stops_move_is_expected_when_its_stop_is() {
        List<SignedIn> companies = companies(RUNNERS - 2);
        UUID meeting = meeting(
                MeetingForm.BOOTH_ROUND,
                IntStream.range(0, companies.size())
                        .mapToObj(i -> slot(AFTERNOON.plusMinutes(20L * i), "부스 " + i, 1))
                        .toArray(PlanMeeting.NewSlot[]::new));
        List<UUID> stops = slots(meeting);
        for (int round = 0; round < ROUNDS; round++) {
            List<Stop> order = new ArrayList<>(stops.stream()
                    .map(stop -> new Stop(stop, new Name("부스 " + stops.indexOf(stop), "Booth"), 20, 0, List.of()))
                    .toList());
            java.util.Collections.reverse(order);
            int minute = round % 2;
            Race race = race(
                    IntStream.range(0, companies.size()).mapToObj(i -> () -> register(companies.get(i), stops.get(i))),
                    Stream.of(order, order.reversed())
                            .map(way -> by(
                                    coordinator,
                                    () -> rounds.arrange(
                                            new ArrangeStops(meeting, AFTERNOON.plusMinutes(minute), way)))));

            assertThat(race.won()).isEqualTo(RUNNERS);
            promisesAreKept();
            forget();
        }
    }

    private Race planAtOnce(java.util.function.IntFunction<PlanMeeting> plans) {
        SignedIn colleague = world.staff(city, Role.COORDINATOR);
        return race(IntStream.range(0, RUNNERS)
                .mapToObj(i -> by(i % 2 == 0 ? coordinator : colleague, () -> planning.plan(plans.apply(i)))));
    }

    private void onlyOneGotThrough(Race race) {
        assertThat(race.won()).isEqualTo(1);
        assertThat(race.refused()).hasSize(RUNNERS - 1).allMatch(naru.timetable.Overlap.class::isInstance);
        promisesAreKept();
    }

    private List<UUID> left(List<UUID> slots) {
        return slots.stream()
                .filter(slot -> world.count("select count(*) from slot where id = ? and removed = false", slot) == 1)
                .toList();
    }
}
