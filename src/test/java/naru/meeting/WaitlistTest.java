package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import naru.base.access.CityScope;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Trip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who waits for a place gets one in turn. */
class WaitlistTest extends Rush {

    @Autowired
    Desk desk;

    @Autowired
    Docket docket;

    @Autowired
    Contest contest;

    @AfterEach
    void nothing_is_wrong_in_the_store() {
        promisesAreKept();
    }

    @Test
    void who_came_first_is_offered_the_first_place_and_who_declines_or_lets_it_lapse_is_not_asked_again() {
        UUID slot = full(1);
        List<SignedIn> companies = companies(3);
        List<UUID> line =
                companies.stream().map(contact -> stand(contact, slot)).toList();
        assertThat(line).noneMatch(this::isOffered);

        freeOne(slot);
        assertThat(line.stream().map(this::isOffered)).containsExactly(true, false, false);
        Act.as(companies.getFirst(), () -> registering.withdraw(line.getFirst()));
        assertThat(line.stream().map(this::isOffered)).containsExactly(false, true, false);

        clock.advance(Duration.ofHours(24));
        holds.endOverdue();
        assertThat(line.stream().map(this::state)).containsExactly("CANCELLED", "CANCELLED", "WAITLISTED");
        assertThat(line.stream().map(this::isOffered)).containsExactly(false, false, true);

        Act.as(companies.getLast(), () -> registering.accept(line.getLast()));
        assertThat(state(line.getLast())).isEqualTo("CONFIRMED");
        assertThat(events(line.getFirst())).containsOnlyOnce("OFFERED");
    }

    @Test
    void an_offer_that_another_round_ended_meanwhile_is_left_as_it_is() {
        UUID slot = full(1);
        UUID offered = stand(world.company(city), slot);
        UUID next = stand(world.company(city), slot);
        freeOne(slot);
        clock.advance(Duration.ofHours(24));

        CityScope.in(
                city,
                () -> contest.settle(() -> {
                    Docket.Case found = docket.find(offered);
                    CompletableFuture.runAsync(holds::endOverdue).join();
                    desk.endHold(found);
                }));

        assertThat(events(offered)).endsWith("OFFERED", "OFFER_ENDED");
        assertThat(isOffered(next)).isTrue();
    }

    @Test
    void a_party_of_three_is_passed_over_twice_and_then_has_the_next_three_places() {
        UUID slot = full(6);
        UUID large = stand(world.company(city), slot, 3);
        List<UUID> small =
                companies(4).stream().map(contact -> stand(contact, slot)).toList();

        freeOne(slot);
        freeOne(slot);
        assertThat(small.stream().map(this::isOffered)).containsExactly(true, true, false, false);
        freeOne(slot);
        freeOne(slot);
        assertThat(isOffered(large)).isFalse();
        assertThat(small.stream().map(this::isOffered)).containsExactly(true, true, false, false);
        freeOne(slot);
        assertThat(isOffered(large)).isTrue();
        freeOne(slot);
        assertThat(small.stream().map(this::isOffered)).containsExactly(true, true, true, false);
    }

    @Test
    void what_is_kept_for_a_large_party_goes_to_those_behind_it_when_it_leaves() {
        UUID slot = full(4);
        SignedIn company = world.company(city);
        UUID large = stand(company, slot, 3);
        List<UUID> small =
                companies(4).stream().map(contact -> stand(contact, slot)).toList();
        IntStream.range(0, 4).forEach(i -> freeOne(slot));
        assertThat(small.stream().map(this::isOffered)).containsExactly(true, true, false, false);

        Act.as(company, () -> registering.withdraw(large));

        assertThat(small).allMatch(this::isOffered);
    }

    @Test
    void a_company_does_not_move_or_grow_into_what_is_kept_for_those_in_line() {
        List<UUID> slots = slots(meeting(2, 2));
        SignedIn first = world.company(city);
        SignedIn second = world.company(city);
        UUID one = register(first, slots.getFirst());
        register(second, slots.getFirst());
        stand(world.company(city), slots.getFirst(), 2);
        Act.as(first, () -> registering.move(one, slots.getLast()));

        assertThatThrownBy(() -> Act.as(first, () -> registering.move(one, slots.getFirst())))
                .isInstanceOf(SlotFull.class);
        UUID two = Act.as(second, () -> idOf(second));
        assertThatThrownBy(() -> Act.as(second, () -> registering.bring(two, Trip.people(2))))
                .isInstanceOf(SlotFull.class);
        assertThatThrownBy(() -> register(world.company(city), slots.getFirst()))
                .isInstanceOf(SlotFull.class);
    }

    @Test
    void an_offer_ends_after_a_day_and_never_after_the_start() {
        UUID slot = full(2);
        List<UUID> line =
                companies(2).stream().map(contact -> stand(contact, slot)).toList();

        freeOne(slot);
        assertThat(heldUntil(line.getFirst())).isEqualTo(clock.instant().plus(Duration.ofHours(24)));

        Instant start = start(slot).instant();
        clock.set(start.minus(Duration.ofHours(2)));
        freeOne(slot);
        assertThat(heldUntil(line.getLast())).isEqualTo(start);
    }

    @Test
    void once_a_slot_has_started_nobody_is_offered_a_place() {
        UUID slot = full(2);
        UUID waiting = stand(world.company(city), slot);
        clock.set(start(slot).instant());
        UUID request = jdbc.query(
                        "select id from registration where slot_id = ? and state = 'REQUESTED'",
                        (row, number) -> row.getObject("id", UUID.class),
                        slot)
                .getFirst();

        Act.as(coordinator, () -> service.decline(request, "늦었습니다"));

        assertThat(isOffered(waiting)).isFalse();
    }

    @Test
    void more_places_are_offered_to_those_in_line() {
        UUID slot = full(1);
        List<UUID> line =
                companies(3).stream().map(contact -> stand(contact, slot)).toList();

        Act.as(coordinator, () -> slotUpkeep.resize(slot, 3));

        assertThat(line.stream().map(this::isOffered)).containsExactly(true, true, false);
    }

    /** A slot all of whose places are held. */
    private UUID full(int capacity) {
        UUID slot = slots(meeting(1, capacity)).getFirst();
        List<SignedIn> companies = companies(capacity);
        IntStream.range(0, capacity).forEach(i -> seat(companies.get(i), slot, i + 1));
        return slot;
    }

    /** One of those who filled the slot gives its place back. */
    private void freeOne(UUID slot) {
        UUID request = jdbc.query(
                        "select id from registration where slot_id = ? and state = 'REQUESTED' order by id",
                        (row, number) -> row.getObject("id", UUID.class),
                        slot)
                .getFirst();
        Act.as(coordinator, () -> service.cancel(request, "행사가 취소되었습니다"));
    }

    private UUID idOf(SignedIn contact) {
        return jdbc.query(
                        "select id from registration where requested_by = ?",
                        (row, number) -> row.getObject("id", UUID.class),
                        contact.accountId())
                .getFirst();
    }

    private boolean isOffered(UUID registration) {
        return state(registration).equals("WAITLISTED")
                && world.count("select count(*) from held_place where registration_id = ?", registration) > 0;
    }

    private Instant heldUntil(UUID registration) {
        return Objects.requireNonNull(jdbc.queryForObject(
                        "select held_until from registration where id = ?", Timestamp.class, registration))
                .toInstant();
    }

    private List<String> events(UUID registration) {
        return jdbc.query(
                "select kind from registration_event where registration_id = ? order by position",
                (row, number) -> row.getString("kind"),
                registration);
    }
}
