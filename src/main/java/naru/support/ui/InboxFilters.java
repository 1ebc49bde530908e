package naru.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import naru.base.ui.Buttons;
import naru.support.CategorySummary;
import naru.support.InboxFilter;
import naru.support.RequestState;
import org.jspecify.annotations.Nullable;

/** What narrows the inbox down. It shows a filter, and says which one is wanted instead. */
final class InboxFilters extends Div {

    private final List<CategorySummary> categories;
    private final Consumer<InboxFilter> wanted;
    private final Div chips = new Div();
    private final TextField text = new TextField();
    private final Select<CategorySummary> category = new Select<>();
    private final Select<RequestState> state = new Select<>();
    private transient InboxFilter shown = InboxFilter.ALL;

    InboxFilters(List<CategorySummary> categories, Consumer<InboxFilter> wanted) {
        this.categories = categories;
        this.wanted = wanted;
        addClassName("inbox-filters");
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("inbox.filter"));
        text.setLabel(getTranslation("inbox.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        category.setLabel(getTranslation("request.category"));
        category.setItems(categories);
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(getTranslation("inbox.any"));
        category.setItemLabelGenerator(
                each -> each == null ? getTranslation("inbox.any") : each.name().in(getLocale()));
        state.setLabel(getTranslation("request.state"));
        state.setItems(RequestState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("inbox.any"));
        state.setItemLabelGenerator(
                each -> each == null ? getTranslation("inbox.any") : getTranslation(each.labelKey()));
        text.addValueChangeListener(change -> ask(change.isFromClient()));
        category.addValueChangeListener(change -> ask(change.isFromClient()));
        state.addValueChangeListener(change -> ask(change.isFromClient()));
        Div fields = new Div(text, category, state);
        fields.addClassName("fields");
        add(chips, new Details(getTranslation("inbox.more"), fields));
    }

    void show(InboxFilter filter) {
        shown = filter;
        text.setValue(filter.text());
        category.setValue(find(filter));
        state.setValue(filter.state());
        chips.removeAll();
        for (InboxFilter.Owner owner : InboxFilter.Owner.values()) {
            chips.add(chip(
                    getTranslation(owner.labelKey()), filter.owner() == owner, () -> want(owner, shown.overdue())));
        }
        chips.add(chip(getTranslation("inbox.overdue"), filter.overdue(), () -> want(shown.owner(), !shown.overdue())));
        for (InboxFilter.Deadline deadline : InboxFilter.Deadline.values()) {
            boolean pressed = filter.deadline() == deadline;
            chips.add(chip(
                    getTranslation(deadline.labelKey()),
                    pressed,
                    () -> want(shown.owner(), false, pressed ? null : deadline)));
        }
    }

    private @Nullable CategorySummary find(InboxFilter filter) {
        return categories.stream()
                .filter(each -> each.id().equals(filter.categoryId()))
                .findFirst()
                .orElse(null);
    }

    private static Button chip(String label, boolean pressed, Runnable action) {
        Button chip = Buttons.secondary(label, action);
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return chip;
    }

    private void ask(boolean fromClient) {
        if (fromClient) {
            want(shown.owner(), shown.overdue());
        }
    }

    /** What is late is due in no future: one excludes the other. */
    private void want(InboxFilter.Owner owner, boolean overdue) {
        want(owner, overdue, overdue ? null : shown.deadline());
    }

    private void want(InboxFilter.Owner owner, boolean overdue, InboxFilter.@Nullable Deadline deadline) {
        CategorySummary chosen = category.getValue();
        wanted.accept(new InboxFilter(
                owner,
                overdue,
                chosen == null ? null : chosen.id(),
                state.getValue(),
                Objects.requireNonNullElse(text.getValue(), ""),
                deadline));
    }
}
