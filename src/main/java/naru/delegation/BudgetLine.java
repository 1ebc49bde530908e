package naru.delegation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import naru.base.Money;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** One line of what a trip costs (예산). */
@Entity
class BudgetLine extends Root {

    @Column(updatable = false)
    private UUID delegationId;

    private String what;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "planned_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "planned_currency"))
    private Money planned;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "spent_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "spent_currency"))
    private @Nullable Money spent;

    protected BudgetLine() {}

    BudgetLine(UUID delegationId, EditBudgetLine facts) {
        this.delegationId = delegationId;
        edit(facts);
    }

    final void edit(EditBudgetLine facts) {
        what = facts.what();
        planned = facts.planned();
        spent = facts.spent();
    }

    UUID delegationId() {
        return delegationId;
    }

    BudgetLineDetails details() {
        return new BudgetLineDetails(id(), version(), new EditBudgetLine(what, planned, spent));
    }
}
