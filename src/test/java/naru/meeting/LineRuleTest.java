package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import naru.meeting.LineRule.Waiting;
import org.junit.jupiter.api.Test;

class LineRuleTest {

    private final LineRule rule = new LineRule(2);

    @Test
    void whoever_came_first_is_first() {
        assertThat(rule.next(parties(1, 1, 1), 1)).isZero();
        assertThat(rule.next(parties(3, 1, 1), 3)).isZero();
        assertThat(rule.next(parties(3, 1, 1), 5)).isZero();
    }

    @Test
    void nobody_is_next_where_nobody_waits_or_nothing_is_free() {
        assertThat(rule.next(List.of(), 5)).isEqualTo(LineRule.NOBODY);
        assertThat(rule.next(parties(1, 2), 0)).isEqualTo(LineRule.NOBODY);
        assertThat(rule.next(parties(3, 2), 1)).isEqualTo(LineRule.NOBODY);
    }

    @Test
    void the_first_who_is_small_enough_goes_ahead_of_larger_parties() {
        assertThat(rule.next(parties(3, 1), 1)).isEqualTo(1);
        assertThat(rule.next(parties(3, 3, 2, 1), 2)).isEqualTo(2);
    }

    @Test
    void a_party_that_was_passed_over_as_often_as_it_has_patience_lets_nobody_ahead() {
        assertThat(rule.next(List.of(new Waiting(3, 1), new Waiting(1, 0)), 1)).isEqualTo(1);
        assertThat(rule.next(List.of(new Waiting(3, 2), new Waiting(1, 0)), 1)).isEqualTo(LineRule.NOBODY);
        assertThat(rule.next(List.of(new Waiting(3, 2), new Waiting(1, 0)), 2)).isEqualTo(LineRule.NOBODY);
        assertThat(rule.next(List.of(new Waiting(3, 2), new Waiting(1, 0)), 3)).isZero();
    }

    @Test
    void whoever_stands_before_an_impatient_party_may_still_be_served() {
        assertThat(rule.next(List.of(new Waiting(1, 0), new Waiting(3, 2), new Waiting(1, 0)), 1))
                .isZero();
        assertThat(rule.next(List.of(new Waiting(2, 0), new Waiting(3, 2), new Waiting(1, 0)), 1))
                .isEqualTo(LineRule.NOBODY);
    }

    @Test
    void without_patience_the_line_never_changes() {
        assertThat(new LineRule(0).next(parties(2, 1), 1)).isEqualTo(LineRule.NOBODY);
    }

    @Test
    void nobody_is_passed_over_more_often_than_it_has_patience_and_everybody_has_its_turn() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Waiting> line = new ArrayList<>(IntStream.range(0, 12)
                    .mapToObj(i -> new Waiting(1 + random.nextInt(3), 0))
                    .toList());
            int free = 0;
            for (int freed = 0; !line.isEmpty(); freed++) {
                assertThat(freed).as("places freed, seed %d", seed).isLessThanOrEqualTo(12 * 3);
                free++;
                for (int next = rule.next(line, free); next != LineRule.NOBODY; next = rule.next(line, free)) {
                    line.subList(0, next).replaceAll(before -> new Waiting(before.party(), before.passedOver() + 1));
                    free -= line.remove(next).party();
                }
                assertThat(free).isNotNegative();
                assertThat(line)
                        .allSatisfy(waiting -> assertThat(waiting.passedOver()).isLessThanOrEqualTo(rule.patience()));
            }
        }
    }

    private static List<Waiting> parties(int... parties) {
        return IntStream.of(parties).mapToObj(party -> new Waiting(party, 0)).toList();
    }
}
