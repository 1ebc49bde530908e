package naru.delegation;

import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the trips of one's own city cost. Companies see nothing of it. */
@Service
@Transactional
public class Budgets {

    private final BudgetLineRepository lines;
    private final DelegationRepository delegations;
    private final ApplicationEventPublisher events;

    Budgets(BudgetLineRepository lines, DelegationRepository delegations, ApplicationEventPublisher events) {
        this.lines = lines;
        this.delegations = delegations;
        this.events = events;
    }

    /**
     * The budget of a trip.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public Budget of(UUID delegationId) {
        trip(delegationId);
        return new Budget(lines.findByDelegationIdOrderById(delegationId).stream()
                .map(BudgetLine::details)
                .toList());
    }

    /**
     * Adds a line.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForCoordinators
    public UUID add(UUID delegationId, EditBudgetLine facts) {
        Delegation delegation = trip(delegationId);
        UUID added = lines.save(new BudgetLine(delegationId, facts)).id();
        changed(delegation);
        return added;
    }

    /**
     * Changes a line.
     *
     * @param seen the version the form was filled with
     * @throws NotFound when one's own city has no such line
     * @throws ChangedMeanwhile when somebody else saved first
     */
    @ForCoordinators
    public void edit(UUID budgetLineId, long seen, EditBudgetLine facts) {
        BudgetLine line = find(budgetLineId);
        ChangedMeanwhile.check(seen, line.version());
        line.edit(facts);
        changed(trip(line.delegationId()));
    }

    /**
     * Takes a line out.
     *
     * @throws NotFound when one's own city has no such line
     */
    @ForCoordinators
    public void remove(UUID budgetLineId) {
        BudgetLine line = find(budgetLineId);
        lines.delete(line);
        changed(trip(line.delegationId()));
    }

    private BudgetLine find(UUID id) {
        return lines.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private Delegation trip(UUID id) {
        return delegations.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private void changed(Delegation delegation) {
        events.publishEvent(new TripChanged(delegation.city(), delegation.id()));
    }
}
