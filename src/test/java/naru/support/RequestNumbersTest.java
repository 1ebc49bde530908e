package naru.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import naru.testing.NaruTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NaruTest
class RequestNumbersTest {

    private static final int THREADS = 50;

    @Autowired
    RequestNumbers numbers;

    @Autowired
    JdbcClient store;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void fifty_at_once_get_numbers_without_gaps_or_doubles_though_every_third_gives_its_own_back() throws Exception {
        store.sql("insert into city values ('N1', 'n1', 'n1')").update();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Optional<String>>> given = IntStream.range(0, THREADS)
                    .mapToObj(i -> pool.submit((Callable<Optional<String>>) () -> {
                        start.await();
                        return take(i % 3 == 0);
                    }))
                    .toList();
            start.countDown();
            List<String> kept = given.stream()
                    .map(RequestNumbersTest::result)
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
            assertThat(kept)
                    .isEqualTo(IntStream.rangeClosed(1, kept.size())
                            .mapToObj(n -> String.format(Locale.ROOT, "N1-CES27-%04d", n))
                            .toList());
            assertThat(kept).hasSize(33);
        }
    }

    @Test
    void each_series_counts_for_itself() {
        store.sql("insert into city values ('N2', 'n2', 'n2')").update();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            numbers.lock("N2", "2026");
            numbers.lock("N2", "CES27");
            assertThat(numbers.next("N2", "2026")).isEqualTo("N2-2026-0001");
            assertThat(numbers.next("N2", "CES27")).isEqualTo("N2-CES27-0001");
            assertThat(numbers.next("N2", "2026")).isEqualTo("N2-2026-0002");
        });
    }

    private Optional<String> take(boolean giveBack) {
        return new TransactionTemplate(transactions).execute(status -> {
            numbers.lock("N1", "CES27");
            String number = numbers.next("N1", "CES27");
            if (giveBack) {
                status.setRollbackOnly();
                return Optional.empty();
            }
            return Optional.of(number);
        });
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
