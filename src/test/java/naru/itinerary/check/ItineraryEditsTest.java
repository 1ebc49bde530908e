package naru.itinerary.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import naru.testing.Scenarios;
import naru.testing.Scenarios.Kind;
import naru.testing.Scenarios.Step;
import org.junit.jupiter.api.Test;

/** Whatever is edited, the check says what a check from nothing and the most naive one say. */
class ItineraryEditsTest {

    private static final int TRIPS = 4;

    private static final List<Kind<Editing>> KINDS = List.of(
            new Kind<>("move", 6, ItineraryEditsTest::move),
            new Kind<>("house", 4, ItineraryEditsTest::house),
            new Kind<>("fill", 4, ItineraryEditsTest::fill),
            new Kind<>("copy", 3, ItineraryEditsTest::copy),
            new Kind<>("remove", 3, random -> aboutOne(random, "is taken out", Editing::remove)),
            new Kind<>("transfer", 2, random -> aboutOne(random, "becomes a transfer", Editing::transfer)),
            new Kind<>("meet", 2, random -> aboutOne(random, "becomes a meeting", Editing::meet)));

    @Test
    void each_edit_leads_to_what_a_check_from_nothing_says() {
        Set<Class<?>> seen = new HashSet<>();
        for (long trip = 1; trip <= TRIPS; trip++) {
            Trip start = RandomTrip.of(trip, 4, 5, 2);
            new Scenarios<>(() -> new Editing(start, seen), KINDS, Editing::isRight)
                    .hold(3, 25, "move", "house", "fill", "copy", "remove", "transfer", "meet");
        }
        if (Long.getLong("naru.seed") == null) {
            assertThat(seen).containsExactlyInAnyOrder(Objection.class.getPermittedSubclasses());
        }
    }

    private static Step<Editing> move(RandomGenerator random) {
        int which = random.nextInt(1000);
        int minutes = random.nextInt(-120, 121);
        int longer = random.nextInt(-30, 91);
        return new Step<>(
                "entry %d moves by %d minutes and gets %d longer".formatted(which, minutes, longer),
                editing -> editing.move(which, minutes, longer));
    }

    private static Step<Editing> house(RandomGenerator random) {
        int which = random.nextInt(1000);
        int place = random.nextInt(1000);
        boolean room = random.nextBoolean();
        return new Step<>(
                "entry %d goes to place %d%s".formatted(which, place, room ? ", in a room" : ""),
                editing -> editing.house(which, place, room));
    }

    private static Step<Editing> fill(RandomGenerator random) {
        int which = random.nextInt(1000);
        int bits = random.nextInt();
        int expected = random.nextInt(RandomTrip.CAPACITY * 2);
        return new Step<>(
                "entry %d gets the people %s and %d guests".formatted(which, Integer.toBinaryString(bits), expected),
                editing -> editing.fill(which, bits, expected));
    }

    private static Step<Editing> copy(RandomGenerator random) {
        int which = random.nextInt(1000);
        UUID id = new UUID(random.nextLong(), random.nextLong());
        int minutes = random.nextInt(-10_000, 10_001);
        return new Step<>(
                "entry %d comes again %d minutes later".formatted(which, minutes),
                editing -> editing.copy(which, id, minutes));
    }

    private static Step<Editing> aboutOne(RandomGenerator random, String words, Edit edit) {
        int which = random.nextInt(1000);
        return new Step<>("entry %d %s".formatted(which, words), editing -> edit.make(editing, which));
    }

    /** Something done to an entry. */
    private interface Edit {
        void make(Editing editing, int which);
    }
}
