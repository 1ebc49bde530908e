package naru.support;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import naru.base.access.CityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what is due in several cities; each by itself, so that one that fails keeps no other from its turn. */
@Component
class FollowUps {

    private static final Logger log = LoggerFactory.getLogger(FollowUps.class);

    private final TransactionTemplate transaction;

    FollowUps(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * One round.
     *
     * @param due  what was found due, of all cities
     * @param city to which city each belongs
     * @param work looks again whether it still is, and does it, within a transaction
     */
    <T> void go(List<T> due, Function<T, String> city, Consumer<T> work) {
        due.forEach(each -> {
            try {
                CityScope.in(city.apply(each), () -> transaction.executeWithoutResult(status -> work.accept(each)));
            } catch (RuntimeException failure) {
                log.error("what was due was not done; the next round tries again", failure);
            }
        });
    }
}
