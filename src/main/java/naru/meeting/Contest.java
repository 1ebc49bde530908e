package naru.meeting;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles who comes first. The work is done in a transaction; when the store says that somebody else just took the place,
 * or changed the same registration, it is done again from what is true now, until it succeeds or is refused by a rule.
 *
 * <p>Within a transaction that somebody else began it is done once: what that transaction has read stays as it was, and
 * what the store refused there cannot be committed any more. Whoever began it starts over.
 */
@Component
class Contest {

    /** What the store's refusal of these means: somebody else was faster, look again at what is true now. */
    private static final Set<String> TAKEN = Set.of(
            "held_place_once",
            "held_place_exists",
            "timetable_subject_once",
            "engagement_once",
            "registration_answer_once");

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
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int round = 1; ; round++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (DataIntegrityViolationException taken) {
                if (broke(taken, "registration_company_once")) {
                    throw new AlreadyRegistered();
                }
                if (TAKEN.stream().noneMatch(key -> broke(taken, key)) || round == MOST_ROUNDS) {
                    throw taken;
                }
            } catch (ConcurrencyFailureException changed) {
                if (round == MOST_ROUNDS) {
                    throw changed;
                }
            }
        }
    }

    /** Does the work, once it could be committed. */
    void settle(Runnable work) {
        settle(() -> {
            work.run();
            return work;
        });
    }

    private static boolean broke(DataIntegrityViolationException failure, String constraint) {
        return String.valueOf(failure.getMostSpecificCause().getMessage())
                .toLowerCase(Locale.ROOT)
                .contains(constraint);
    }
}
