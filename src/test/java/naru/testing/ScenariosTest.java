package naru.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import naru.base.NotFound;
import naru.testing.Scenarios.Kind;
import naru.testing.Scenarios.Step;
import org.junit.jupiter.api.Test;

class ScenariosTest {

    private static final List<Kind<Tower>> KINDS = List.of(
            new Kind<>("put", 3, random -> {
                int brick = random.nextInt(10);
                return new Step<>("put " + brick, tower -> tower.put(brick));
            }),
            new Kind<>("take", 2, random -> new Step<>("take", Tower::take)));

    @Test
    void what_holds_passes_when_all_was_reached_that_was_meant() {
        towers(false).hold(20, 20, "put", "put NotFound", "take", "take NotFound");
        assertThatThrownBy(() -> towers(false).hold(20, 20, "put", "put SlotFull"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("reached only");
    }

    @Test
    void a_fault_is_found_and_told_in_the_fewest_steps() {
        assertThatThrownBy(() -> towers(true).hold(20, 20))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)broken after 4 steps \\(\\d+ before it was shortened\\),"
                        + " again with -Dnaru.seed=\\d+:\\R"
                        + "  1. put \\d\\R  2. put \\d\\R  3. put \\d\\R  4. take\\R.*");
    }

    @Test
    void a_fault_is_told_in_the_same_words_each_time() {
        assertThat(catchThrowable(() -> towers(true).hold(20, 20)))
                .hasMessage(catchThrowable(() -> towers(true).hold(20, 20)).getMessage());
    }

    @Test
    void a_refused_step_is_told_with_its_refusal() {
        List<Kind<Tower>> takeOnly = List.of(KINDS.getLast());
        Scenarios<Tower> scenarios = new Scenarios<>(() -> new Tower(false), takeOnly, tower -> {
            if (tower.refused > 0) {
                throw new AssertionError("refused");
            }
        });
        assertThatThrownBy(() -> scenarios.hold(1, 5)).hasMessageContaining("  1. take → NotFound");
    }

    @Test
    void one_seed_can_be_tried_alone() {
        AtomicInteger tried = new AtomicInteger();
        Scenarios<Tower> scenarios = new Scenarios<>(
                () -> {
                    tried.incrementAndGet();
                    return new Tower(false);
                },
                KINDS,
                Tower::stands);
        System.setProperty("naru.seed", "7");
        try {
            scenarios.hold(20, 20);
        } finally {
            System.clearProperty("naru.seed");
        }
        assertThat(tried).hasValue(1);
    }

    private static Scenarios<Tower> towers(boolean faulty) {
        return new Scenarios<>(() -> new Tower(faulty), KINDS, Tower::stands);
    }

    /** At most three bricks. The faulty one loses two when one is taken from the full tower. */
    private static final class Tower {

        private final Deque<Integer> bricks = new ArrayDeque<>();
        private final boolean faulty;
        private int height;
        private int refused;

        Tower(boolean faulty) {
            this.faulty = faulty;
        }

        void put(int brick) {
            refuseIf(bricks.size() == 3);
            bricks.push(brick);
            height++;
        }

        void take() {
            refuseIf(bricks.isEmpty());
            if (faulty && bricks.size() == 3) {
                bricks.pop();
            }
            bricks.pop();
            height--;
        }

        void stands() {
            assertThat(bricks).hasSize(height);
        }

        private void refuseIf(boolean so) {
            if (so) {
                refused++;
                throw new NotFound(height);
            }
        }
    }
}
