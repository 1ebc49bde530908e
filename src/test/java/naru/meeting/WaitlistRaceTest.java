package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Race;
import naru.testing.TestClock;
import org.junit.jupiter.api.Test;

/** Those in line, and what happens at the same instant as they answer. */
class WaitlistRaceTest extends Rush {

    private static final int OFFERS = 10;

    @Test
    void what_all_contacts_of_a_company_accept_at_once_is_accepted_once() {
        UUID slot = slots(meeting(1, 1)).getFirst();
        SignedIn holder = world.company(city);
        List<SignedIn> waiting = companies(OFFERS);
        List<List<SignedIn>> contacts =
                waiting.stream().map(this::withColleagues).toList();
        for (int round = 0; round < ROUNDS; round++) {
            List<UUID> offered = offered(slot, holder, waiting);

            Race race = race(IntStream.range(0, RUNNERS)
                    .mapToObj(i -> by(
                            contacts.get(i % OFFERS).get(i / OFFERS),
                            () -> registering.accept(offered.get(i % OFFERS)))));

            assertThat(race.won()).isEqualTo(OFFERS);
            assertThat(race.refused()).hasSize(RUNNERS - OFFERS).allMatch(AlreadyConfirmed.class::isInstance);
            assertThat(offered).allMatch(id -> state(id).equals("CONFIRMED"));
            promisesAreKept();
            startOver(slot);
        }
    }

    @Test
    void of_all_who_wait_for_one_freed_place_one_has_it() {
        UUID slot = slots(meeting(1, 1)).getFirst();
        SignedIn holder = world.company(city);
        List<SignedIn> waiting = companies(RUNNERS - 1);
        for (int round = 0; round < ROUNDS; round++) {
            UUID request = seat(holder, slot, 1);
            List<UUID> line = inLine(waiting, slot);

            Race race = race(
                    Stream.of(by(holder, () -> registering.withdraw(request))),
                    IntStream.range(0, line.size())
                            .mapToObj(i -> by(waiting.get(i), () -> registering.accept(line.get(i)))));

            assertThat(race.won()).isBetween(1, 2);
            assertThat(race.refused()).allMatch(NothingOffered.class::isInstance);
            assertThat(line.subList(1, line.size())).allMatch(id -> state(id).equals("WAITLISTED"));
            assertThat(state(line.getFirst())).isEqualTo(race.won() == 2 ? "CONFIRMED" : "WAITLISTED");
            assertThat(held(slot)).isEqualTo(1);
            promisesAreKept();
            forget();
        }
    }

    @Test
    void an_offer_is_accepted_or_over_but_never_both() {
        UUID slot = slots(meeting(1, 1)).getFirst();
        SignedIn holder = world.company(city);
        List<SignedIn> waiting = companies(OFFERS);
        for (int round = 0; round < ROUNDS; round++) {
            List<UUID> offered = offered(slot, holder, waiting);

            Race race = race(
                    Stream.of(() -> {
                        clock.advance(Duration.ofHours(24));
                        holds.endOverdue();
                    }),
                    Stream.of(holds::endOverdue),
                    IntStream.range(0, RUNNERS - 2)
                            .mapToObj(i ->
                                    by(waiting.get(i % OFFERS), () -> registering.accept(offered.get(i % OFFERS)))));

            assertThat(race.refused())
                    .allMatch(why -> why instanceof NothingOffered
                            || why instanceof RegistrationIsOver
                            || why instanceof AlreadyConfirmed);
            assertThat(offered.stream().filter(id -> state(id).equals("CONFIRMED")))
                    .hasSize(race.won() - 2);
            assertThat(offered)
                    .allMatch(id -> state(id).equals("CONFIRMED") || state(id).equals("CANCELLED"));
            promisesAreKept();
            startOver(slot);
        }
    }

    @Test
    void nobody_joins_a_line_behind_a_place_that_is_being_freed() {
        int slots = RUNNERS / 2;
        List<UUID> all = slots(meeting(slots, 1));
        List<SignedIn> holders = companies(slots);
        List<SignedIn> joining = companies(slots);
        for (int round = 0; round < ROUNDS; round++) {
            List<UUID> held = new ArrayList<>();
            for (int i = 0; i < slots; i++) {
                held.add(seat(holders.get(i), all.get(i), 1));
            }

            Race race = race(
                    IntStream.range(0, slots)
                            .mapToObj(i -> by(holders.get(i), () -> registering.withdraw(held.get(i)))),
                    IntStream.range(0, slots).mapToObj(i -> () -> stand(joining.get(i), all.get(i))));

            assertThat(race.won()).isEqualTo(RUNNERS);
            assertThat(all).allMatch(slot -> held(slot) == 1);
            promisesAreKept();
            forget();
        }
    }

    @Test
    void a_request_is_confirmed_or_gives_its_place_to_the_next_in_line() {
        int asked = RUNNERS / 4;
        UUID slot = slots(meeting(1, asked)).getFirst();
        List<SignedIn> asking = companies(asked);
        List<SignedIn> waiting = companies(asked / 2);
        for (int round = 0; round < ROUNDS; round++) {
            List<UUID> requests = IntStream.range(0, asked)
                    .mapToObj(i -> seat(asking.get(i), slot, i + 1))
                    .toList();
            inLine(waiting, slot);
            clock.advance(Duration.ofDays(8));

            Race race = race(
                    IntStream.range(0, RUNNERS - 2)
                            .mapToObj(i -> by(coordinator, () -> service.confirm(requests.get(i % asked)))),
                    Stream.of(holds::endOverdue, holds::endOverdue));

            long confirmed = requests.stream()
                    .filter(id -> state(id).equals("CONFIRMED"))
                    .count();
            assertThat(race.refused()).allMatch(why -> why instanceof SlotFull || why instanceof AlreadyConfirmed);
            assertThat(confirmed).isEqualTo(race.won() - 2);
            promisesAreKept();
            startOver(slot);
        }
    }

    /** Five who speak for the company. */
    private List<SignedIn> withColleagues(SignedIn contact) {
        return Stream.concat(
                        Stream.of(contact),
                        Stream.generate(() -> world.colleague(contact, "CONFIRMED"))
                                .limit(RUNNERS / OFFERS - 1))
                .toList();
    }

    private List<UUID> inLine(List<SignedIn> companies, UUID slot) {
        return IntStream.range(0, companies.size())
                .mapToObj(i -> waiting(companies.get(i), slot, i + 1))
                .toList();
    }

    /** All who wait are offered a place. */
    private List<UUID> offered(UUID slot, SignedIn holder, List<SignedIn> waiting) {
        Act.as(coordinator, () -> slotUpkeep.resize(slot, 1));
        seat(holder, slot, 1);
        List<UUID> line = inLine(waiting, slot);
        Act.as(coordinator, () -> slotUpkeep.resize(slot, 1 + waiting.size()));
        return line;
    }

    private void startOver(UUID slot) {
        forget();
        clock.set(TestClock.START);
        assertThat(held(slot)).isZero();
    }
}
