package naru.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.access.ForOfficials;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does the same with many requests. Each is a change of its own: what a rule forbids for one is still done with the others. */
@Service
public class ManyRequests {

    private final SupportRequests requests;
    private final Casework casework;
    private final TransactionTemplate transaction;

    ManyRequests(SupportRequests requests, Casework casework, PlatformTransactionManager transactions) {
        this.requests = requests;
        this.casework = casework;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes a unit answerable for each.
     *
     * @param personId who of the unit takes care of them, or null when the unit settles that
     * @return those that could not be assigned
     * @throws NotFound when one's own city has no such request, unit or colleague; those before it are assigned
     */
    @ForOfficials
    public List<Refusal> assign(Collection<UUID> requestIds, UUID unitId, @Nullable UUID personId) {
        return each(
                requestIds,
                request -> requests.assign(new AssignRequest(request.id(), request.version(), unitId, personId)));
    }

    /**
     * Says of each what it is about.
     *
     * @return those whose category could not be changed
     * @throws NotFound when one's own city has no such request or category; those before it are changed
     */
    @ForOfficials
    public List<Refusal> categorize(Collection<UUID> requestIds, UUID categoryId) {
        return each(
                requestIds,
                request -> requests.categorize(new CategorizeRequest(request.id(), request.version(), categoryId)));
    }

    private List<Refusal> each(Collection<UUID> requestIds, Consumer<SupportRequest> move) {
        List<Refusal> refused = new ArrayList<>();
        for (UUID id : requestIds) {
            try {
                transaction.executeWithoutResult(status -> move.accept(casework.find(id)));
            } catch (NotFound stranger) {
                throw stranger;
            } catch (RuleViolation why) {
                refused.add(new Refusal(id, why));
            } catch (OptimisticLockingFailureException meanwhile) {
                refused.add(new Refusal(id, new ChangedMeanwhile()));
            }
        }
        return refused;
    }

    /** A request that could not be changed with the others. */
    public record Refusal(UUID requestId, RuleViolation why) {}
}
