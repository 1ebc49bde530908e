package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.base.RuleViolation;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Race;
import naru.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers by link, alone and against everybody else who may answer at the same instant. */
class OfferLinksTest extends Rush {

    private static final int DEVICES = 48;

    @Autowired
    OfferLinks links;

    UUID slot = new UUID(0, 0);

    @BeforeEach
    void a_one_to_one_slot() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 1, 1);
        slot = slots().getFirst().id();
    }

    @Test
    void a_link_shows_the_turn_then_the_offer_then_that_it_was_taken() {
        SignedIn holder = world.company(city);
        UUID held = stand(holder, slot);
        SignedIn first = world.company(city);
        UUID inLine = stand(first, slot);
        UUID second = stand(world.company(city), slot);
        String secret = secret(inLine);

        assertThat(look(secret).standing()).isEqualTo(OfferSummary.Standing.WAITING);
        assertThat(look(secret).turn()).isEqualTo(1);
        assertThat(look(secret(second)).turn()).isEqualTo(2);
        assertThatThrownBy(() -> accept(secret)).isInstanceOf(NothingOffered.class);

        Act.as(holder, () -> registering.withdraw(held));
        assertThat(look(secret).standing()).isEqualTo(OfferSummary.Standing.OFFERED);
        assertThat(look(secret).until()).isEqualTo(TestClock.START.plus(Duration.ofHours(24)));
        assertThat(look(secret)).as("looking changes nothing").isEqualTo(look(secret));

        accept(secret);
        assertThat(look(secret).standing()).isEqualTo(OfferSummary.Standing.TAKEN);
        assertThatThrownBy(() -> accept(secret)).isInstanceOf(AlreadyConfirmed.class);
        assertThatThrownBy(() -> leave(secret)).isInstanceOf(AlreadyConfirmed.class);
        RegistrationDetails mine = Act.as(first, queries::mine).getFirst();
        assertThat(mine.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(mine.history().getLast().who()).isNull();
        assertThat(turn(second)).isEqualTo(1);
    }

    @Test
    void who_leaves_by_link_is_not_asked_again_and_the_next_is_offered_the_place() {
        SignedIn holder = world.company(city);
        UUID held = stand(holder, slot);
        UUID first = stand(world.company(city), slot);
        UUID second = stand(world.company(city), slot);
        String secret = secret(first);
        Act.as(holder, () -> registering.withdraw(held));

        leave(secret);

        assertThatThrownBy(() -> look(secret)).isInstanceOf(OfferGone.class);
        assertThatThrownBy(() -> accept(secret)).isInstanceOf(OfferGone.class);
        assertThat(look(secret(second)).standing()).isEqualTo(OfferSummary.Standing.OFFERED);
    }

    @Test
    void what_never_was_and_what_is_over_look_the_same() {
        SignedIn holder = world.company(city);
        UUID held = stand(holder, slot);
        UUID inLine = stand(world.company(city), slot);
        String secret = secret(inLine);
        Act.as(holder, () -> registering.withdraw(held));
        clock.advance(Duration.ofHours(24));

        for (String link : List.of(secret, "0123456789abcdef0123456789abcdef", "", "'")) {
            assertThatThrownBy(() -> look(link)).isInstanceOf(OfferGone.class).hasMessage("OfferGone[]");
            assertThatThrownBy(() -> accept(link)).isInstanceOf(OfferGone.class);
            assertThatThrownBy(() -> leave(link)).isInstanceOf(OfferGone.class);
        }
        holds.endOverdue();
        assertThatThrownBy(() -> look(secret)).isInstanceOf(OfferGone.class);
    }

    @Test
    void of_fifty_who_take_one_offer_by_link_and_in_the_app_one_confirms_it() {
        for (int round = 0; round < ROUNDS; round++) {
            startOver();
            Offered offered = offered();
            SignedIn colleague = world.colleague(offered.contact(), "CONFIRMED");

            Race race = Race.between(Stream.concat(
                            IntStream.range(0, DEVICES).<Runnable>mapToObj(i -> () -> accept(offered.secret())),
                            Stream.of(offered.contact(), colleague)
                                    .<Runnable>map(
                                            who -> () -> Act.as(who, () -> registering.accept(offered.registration()))))
                    .toList());

            assertThat(race.won()).isEqualTo(1);
            assertThat(race.refused()).allMatch(AlreadyConfirmed.class::isInstance);
            assertThat(states()).containsExactly("CONFIRMED");
            assertThat(look(offered.secret()).standing()).isEqualTo(OfferSummary.Standing.TAKEN);
        }
    }

    @Test
    void taking_and_leaving_one_offer_at_once_ends_in_one_of_the_two() {
        for (int round = 0; round < ROUNDS; round++) {
            startOver();
            Offered offered = offered();

            Race race = Race.between(List.of(() -> accept(offered.secret()), () -> leave(offered.secret())));

            assertThat(race.won()).isEqualTo(1);
            assertThat(race.refused())
                    .singleElement()
                    .isInstanceOfAny(
                            AlreadyConfirmed.class, OfferGone.class, RegistrationIsOver.class, NothingOffered.class);
            assertThat(states()).hasSize(1).isSubsetOf("CONFIRMED", "CANCELLED");
        }
    }

    @Test
    void an_offer_that_ends_while_it_is_taken_is_taken_or_goes_to_the_next() {
        for (int round = 0; round < ROUNDS; round++) {
            startOver();
            Offered offered = offered();
            UUID next = stand(world.company(city), slot);
            clock.advance(Duration.ofHours(24).minusMillis(1));

            Race race = Race.between(List.of(
                    () -> {
                        clock.advance(Duration.ofMillis(1));
                        holds.endOverdue();
                    },
                    () -> accept(offered.secret()),
                    () -> Act.as(offered.contact(), () -> registering.accept(offered.registration())),
                    holds::endOverdue));

            List<RuleViolation> refused = race.refused();
            assertThat(refused)
                    .allMatch(why -> why instanceof AlreadyConfirmed
                            || why instanceof NothingOffered
                            || why instanceof OfferGone
                            || why instanceof RegistrationIsOver);
            boolean taken = race.won() == 3;
            assertThat(state(offered.registration())).isEqualTo(taken ? "CONFIRMED" : "CANCELLED");
            assertThat(state(next)).isEqualTo("WAITLISTED");
            assertThat(look(secret(next)).standing())
                    .isEqualTo(taken ? OfferSummary.Standing.WAITING : OfferSummary.Standing.OFFERED);
            assertThat(held(slot)).isEqualTo(1);
        }
    }

    /** A company that was offered the only place. */
    private Offered offered() {
        SignedIn holder = world.company(city);
        UUID held = stand(holder, slot);
        SignedIn contact = world.company(city);
        UUID registration = stand(contact, slot);
        Act.as(holder, () -> registering.withdraw(held));
        jdbc.update("delete from registration_participant where registration_id = ?", held);
        jdbc.update("delete from registration_event where registration_id = ?", held);
        jdbc.update("delete from registration where id = ?", held);
        return new Offered(contact, registration, secret(registration));
    }

    private OfferSummary look(String secret) {
        return Act.asVisitor(() -> links.look(secret));
    }

    private void accept(String secret) {
        Act.asVisitor(() -> {
            links.accept(secret);
            return secret;
        });
    }

    private void leave(String secret) {
        Act.asVisitor(() -> {
            links.leave(secret);
            return secret;
        });
    }

    private int turn(UUID registration) {
        return Act.as(coordinator, () -> queries.registration(registration)).turn();
    }

    private String secret(UUID registration) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select link_secret from registration where id = ?", String.class, registration));
    }

    private List<String> states() {
        return jdbc.query("select state from registration where slot_id = ?", (row, i) -> row.getString(1), slot);
    }

    private void startOver() {
        clock.set(TestClock.START);
        forget();
    }

    private record Offered(SignedIn contact, UUID registration, String secret) {}
}
