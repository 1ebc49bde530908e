package naru.support;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import naru.base.Root;
import naru.base.RuleViolation;
import naru.base.access.CityScope;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets somebody without an account in by a link: into the city of what the secret in it belongs to, and no further than
 * the work goes.
 */
@Component
class SecretDoor {

    private static final int MOST_ROUNDS = 20;

    private final TransactionTemplate transaction;

    SecretDoor(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does the work with what the secret opens, found anew within the transaction; again when somebody else of the city
     * saved at the same instant.
     *
     * @param find finds it, by the hash of the secret
     * @param none what to fail with when there is nothing
     */
    <R extends Root, T> T enter(
            Supplier<Optional<R>> find, Supplier<? extends RuleViolation> none, Function<R, T> work) {
        String city = CityScope.everywhere(find).map(Root::city).orElseThrow(none);
        return CityScope.in(city, () -> settle(() -> work.apply(find.get().orElseThrow(none))));
    }

    private <T> T settle(Supplier<T> work) {
        for (int round = 1; ; round++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (ConcurrencyFailureException changed) {
                if (round == MOST_ROUNDS) {
                    throw changed;
                }
            }
        }
    }
}
