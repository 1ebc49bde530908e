package naru.meeting;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles who comes first. The work is done in a transaction; when the store says that somebody else just took the place,
 * or changed the same registration, it is done again from what is true now, until it succeeds or is refused by a rule.
 */
@Component
class Contest {

    /** Every lost round means that somebody else got something; so many in a row are a fault, not a race. */
    private static final int MOST_ROUNDS = 100;

    private final TransactionTemplate transaction;

    Contest(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * The work's result, once it could be committed.
     *
     * @throws AlreadyRegistered when the company's other contact was first
     */
    <T> T settle(Supplier<T> work) {
        for (int round = 1; ; round++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (DataIntegrityViolationException taken) {
                if (broke(taken, "registration_company_once")) {
                    throw new AlreadyRegistered();
                }
                if (!broke(taken, "registration_place_once") || round == MOST_ROUNDS) {
                    throw taken;
                }
            } catch (ConcurrencyFailureException changed) {
                if (round == MOST_ROUNDS) {
                    throw changed;
                }
            }
        }
    }

    private static boolean broke(DataIntegrityViolationException failure, String constraint) {
        return failure.getCause() instanceof ConstraintViolationException violation
                && String.valueOf(violation.getConstraintName())
                        .toLowerCase(Locale.ROOT)
                        .contains(constraint);
    }
}
