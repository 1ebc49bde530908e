package naru.delegation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.Differences;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.delegation.BudgetLineDetails;
import naru.delegation.Budgets;
import naru.delegation.EditBudgetLine;
import org.jspecify.annotations.Nullable;

/** Asks what money is for, how much it may be and how much it was. */
final class BudgetDialog extends FormDialog {

    private final TextField what = Inputs.text(getTranslation("budget.what"), 120);
    private final MoneyFields planned;
    private final MoneyFields spent;
    private final Trouble trouble = new Trouble();
    private final transient Budgets budgets;
    private final UUID delegationId;
    private final transient Runnable done;
    private transient @Nullable BudgetLineDetails known;

    /**
     * @param known the line that is changed, or null for a new one
     * @param done  what is to be done once it is saved
     */
    BudgetDialog(Budgets budgets, UUID delegationId, @Nullable BudgetLineDetails known, Runnable done) {
        this.budgets = budgets;
        this.delegationId = delegationId;
        this.known = known;
        this.done = done;
        planned = new MoneyFields(
                "budget.planned.amount",
                true,
                known == null ? null : known.facts().planned());
        spent = new MoneyFields(
                "budget.spent.amount",
                false,
                known == null ? null : known.facts().spent());
        setWidth("min(36rem, 100%)");
        setHeaderTitle(getTranslation(
                known == null ? "budget.add" : "budget.edit.label",
                known == null ? "" : known.facts().what()));
        what.setRequiredIndicatorVisible(true);
        what.setManualValidation(true);
        what.setErrorMessage(Inputs.missing());
        what.setValue(known == null ? "" : known.facts().what());
        Div form = new Div(what, planned, spent, trouble);
        form.addClassName("stack");
        add(form);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("budget.save"), this::save));
    }

    private void save() {
        trouble.removeAll();
        // The first last, so that the first that is wrong has the focus.
        boolean paid = spent.check();
        boolean meant = planned.check();
        what.setInvalid(what.getValue().isBlank());
        if (what.isInvalid()) {
            what.focus();
        }
        if (!paid || !meant || what.isInvalid()) {
            return;
        }
        if (trouble.attempt(this::store, this::changes)) {
            close();
            done.run();
            Notices.success(getTranslation("budget.saved"));
        }
    }

    private void store() {
        EditBudgetLine typed = new EditBudgetLine(
                what.getValue(), planned.read().orElseThrow(), spent.read().orElse(null));
        if (known == null) {
            budgets.add(delegationId, typed);
        } else {
            budgets.edit(known.id(), known.version(), typed);
        }
    }

    private List<ConflictNotice.Change> changes() {
        BudgetLineDetails before = Objects.requireNonNull(known, "only what is known already changes meanwhile");
        BudgetLineDetails now = budgets.of(delegationId).lines().stream()
                .filter(line -> line.id().equals(before.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound(before.id()));
        known = now;
        return new Differences<>(this, before.facts(), now.facts())
                .field("budget.what", EditBudgetLine::what)
                .field("budget.planned.amount", line -> line.planned().in(getLocale()))
                .field(
                        "budget.spent.amount",
                        line -> line.spent() == null ? null : line.spent().in(getLocale()))
                .all();
    }
}
