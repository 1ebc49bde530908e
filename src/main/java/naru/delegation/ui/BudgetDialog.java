package naru.delegation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.delegation.BudgetLineDetails;
import naru.delegation.EditBudgetLine;
import org.jspecify.annotations.Nullable;

/** Asks what money is for, how much it may be and how much it was. */
final class BudgetDialog extends Dialog {

    private final TextField what = Inputs.text(getTranslation("budget.what"), 120);
    private final MoneyFields planned;
    private final MoneyFields spent;
    private final Trouble trouble = new Trouble();
    private final transient Store store;

    /**
     * @param known the line that is changed, or null for a new one
     * @param store saves what is typed
     */
    BudgetDialog(@Nullable BudgetLineDetails known, Store store) {
        this.store = store;
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
        try {
            store.save(new EditBudgetLine(
                    what.getValue(), planned.read().orElseThrow(), spent.read().orElse(null)));
        } catch (RuleViolation refused) {
            trouble.say(refused);
            return;
        }
        close();
        Notices.success(getTranslation("budget.saved"));
    }

    /** Saves a line. */
    @FunctionalInterface
    interface Store {

        void save(EditBudgetLine facts);
    }
}
