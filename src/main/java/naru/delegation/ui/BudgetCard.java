package naru.delegation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import naru.base.Money;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.Notices;
import naru.delegation.Budget;
import naru.delegation.BudgetLineDetails;
import org.jspecify.annotations.Nullable;

/** What a trip costs, line by line, and what that comes to in each currency. */
final class BudgetCard extends Section {

    private final UUID delegationId;
    private final transient TripDesk desk;
    private final transient Runnable done;

    BudgetCard(UUID delegationId, TripDesk desk, Runnable done) {
        this.delegationId = delegationId;
        this.desk = desk;
        this.done = done;
        addClassNames("card", "budget");
        Budget budget = desk.budgets().of(delegationId);
        add(new H2(getTranslation("budget.title")));
        if (budget.lines().isEmpty()) {
            add(new Paragraph(getTranslation("budget.empty")));
        } else {
            UnorderedList lines = list();
            budget.lines().forEach(line -> lines.add(line(line)));
            UnorderedList totals = list();
            budget.totals()
                    .forEach(total -> totals.add(new ListItem(
                            label(total.planned().currency().getCurrencyCode()),
                            amounts(total.planned(), total.spent()))));
            add(lines, new H3(getTranslation("budget.totals")), totals);
        }
        if (desk.mayPlan()) {
            add(new Div(Buttons.secondary(getTranslation("budget.add"), () -> ask(null))));
        }
    }

    private ListItem line(BudgetLineDetails line) {
        String what = line.facts().what();
        ListItem item = new ListItem(
                label(what), amounts(line.facts().planned(), line.facts().spent()));
        if (desk.mayPlan()) {
            Button edit = Buttons.quiet(getTranslation("budget.edit"), () -> ask(line));
            edit.setAriaLabel(getTranslation("budget.edit.label", what));
            Button remove = Buttons.quiet(getTranslation("budget.remove"), () -> remove(line));
            remove.setAriaLabel(getTranslation("budget.remove.label", what));
            Div actions = new Div(edit, remove);
            actions.addClassName("actions");
            item.add(actions);
        }
        return item;
    }

    private Component amounts(Money planned, @Nullable Money spent) {
        Div amounts = new Div(
                new Span(getTranslation("budget.planned", planned.in(getLocale()))),
                new Span(
                        spent == null
                                ? getTranslation("budget.unspent")
                                : getTranslation("budget.spent", spent.in(getLocale()))));
        amounts.addClassName("amounts");
        return amounts;
    }

    private static Span label(String text) {
        Span label = new Span(text);
        label.addClassName("what");
        return label;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        return list;
    }

    private void ask(@Nullable BudgetLineDetails known) {
        new BudgetDialog(desk.budgets(), delegationId, known, done).open();
    }

    private void remove(BudgetLineDetails line) {
        String what = line.facts().what();
        Confirm.ask(
                getTranslation("budget.remove.title", what),
                getTranslation("budget.remove.text"),
                getTranslation("budget.remove"),
                () -> {
                    if (Notices.attempt(() -> desk.budgets().remove(line.id()))) {
                        Notices.success(getTranslation("budget.removed", what));
                    }
                    done.run();
                });
    }
}
