package naru.base.chore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one store, with one clock that stands still until the next round is due. */
@NaruTest
class ChoreTest {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int ROUNDS = 20;

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient store;

    @Autowired
    ObjectProvider<ChoreRounds> started;

    final TestClock clock = new TestClock();
    final Queue<Instant> done = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void nothing_remembered() {
        store.sql("delete from chore").update();
    }

    @Test
    void however_many_nodes_run_a_chore_is_done_once_each_time_it_is_due() {
        onTwoNodes(new Chore("sweep", EVERY, () -> done.add(clock.instant())));
        assertThat(done).containsExactlyElementsOf(dueTimes());
    }

    @Test
    void what_fails_is_tried_again_the_next_time() {
        onTwoNodes(new Chore("sweep", EVERY, () -> {
            done.add(clock.instant());
            throw new IllegalStateException("the broom broke");
        }));
        assertThat(done).containsExactlyElementsOf(dueTimes());
    }

    @Test
    void a_round_begins_at_once_where_the_clock_of_the_work_was_set() {
        ChoreRounds node = node(new Chore("sweep", Duration.ofDays(1), () -> done.add(clock.instant())));
        try {
            node.start();
            await().pollInterval(Duration.ofMillis(10)).until(this::isTakenDown);
            node.begin();
            await().pollInterval(Duration.ofMillis(10)).until(() -> done.size() == 2);
        } finally {
            node.stop();
        }
    }

    @Test
    void no_chore_runs_by_itself_in_tests() {
        assertThat(started.getIfAvailable()).isNull();
    }

    private void onTwoNodes(Chore chore) {
        List<ChoreRounds> nodes = List.of(node(chore), node(chore));
        try {
            nodes.parallelStream().forEach(ChoreRounds::start);
            for (int round = 1; round <= ROUNDS; round++) {
                int count = round;
                if (round > 1) {
                    clock.advance(EVERY);
                }
                await().pollInterval(Duration.ofMillis(10)).until(() -> done.size() >= count && isTakenDown());
            }
        } finally {
            nodes.forEach(ChoreRounds::stop);
        }
    }

    private boolean isTakenDown() {
        return store.sql("select count(*) from chore where not picked and execution_time > ?")
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static List<Instant> dueTimes() {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> TestClock.START.plus(EVERY.multipliedBy(round)))
                .toList();
    }

    private ChoreRounds node(Chore chore) {
        return new ChoreRounds(List.of(chore), source, clock::instant, Duration.ofMillis(20));
    }
}
