package naru.support;

import java.util.List;
import java.util.Objects;
import naru.base.access.CityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Warns those who owe replies, in all cities: each person by themself, so that one mail that fails keeps no other from
 * going out.
 */
@Component
class DueWarnings {

    private static final Logger log = LoggerFactory.getLogger(DueWarnings.class);

    private final RequestRepository requests;
    private final DueWatch watch;
    private final DueLetters letters;
    private final TransactionTemplate transaction;

    DueWarnings(
            RequestRepository requests, DueWatch watch, DueLetters letters, PlatformTransactionManager transactions) {
        this.requests = requests;
        this.watch = watch;
        this.letters = letters;
        transaction = new TransactionTemplate(transactions);
    }

    /** Tells everybody what they have not been told yet. */
    void tellDue() {
        CityScope.everywhere(requests::citiesThatOweReplies)
                .forEach(city -> attempt("city " + city, () -> CityScope.in(city, this::tellCity)));
    }

    private void tellCity() {
        Objects.requireNonNull(transaction.execute(status -> watch.untold()))
                .forEach(dues -> attempt(
                        "account " + dues.getFirst().person().id(),
                        () -> transaction.executeWithoutResult(status -> tell(dues))));
    }

    /** Told and taken down in one: if somebody else was first, the store refuses the second. */
    private void tell(List<Due> dues) {
        watch.told(dues);
        letters.hand(dues.getFirst().person(), dues);
    }

    private static void attempt(String whom, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            log.error("{} was not warned of due dates; the next round tries again", whom, failure);
        }
    }
}
