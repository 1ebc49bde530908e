package naru.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import naru.base.ui.Buttons;
import naru.company.CompanySummary;
import naru.delegation.DelegationSummary;
import naru.support.CategorySummary;
import naru.support.InboxFilter;
import naru.support.RequestState;
import org.jspecify.annotations.Nullable;

/** What narrows the inbox down. It shows a filter, and says which one is wanted instead. */
final class InboxFilters extends Div {

    private final transient InboxDesk desk;
    private final Consumer<InboxFilter> wanted;
    private final Div owners = chips("inbox.filter.owner");
    private final Div clocks = chips("inbox.filter.clock");
    private final Details more = new Details();
    private final TextField text = new TextField();
    private final ComboBox<CompanySummary> company = new ComboBox<>();
    private final Select<CategorySummary> category;
    private final Select<RequestState> state;
    private final Select<DelegationSummary> trip;
    private final transient List<CategorySummary> categories;
    private final transient List<DelegationSummary> trips;
    private transient InboxFilter shown = InboxFilter.ALL;

    InboxFilters(InboxDesk desk, Consumer<InboxFilter> wanted) {
        this.desk = desk;
        this.wanted = wanted;
        categories = desk.allCategories();
        trips = desk.trips();
        addClassName("inbox-filters");
        text.setLabel(getTranslation("inbox.text"));
        text.setHelperText(getTranslation("inbox.text.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change ->
                ask(change.isFromClient(), shown.withText(Objects.requireNonNullElse(change.getValue(), ""))));
        company.setLabel(getTranslation("inbox.company"));
        company.setClearButtonVisible(true);
        company.setItemLabelGenerator(each -> each.name().in(getLocale()));
        company.setItems(
                query -> desk.companiesCalled(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        company.addValueChangeListener(
                change -> ask(change.isFromClient(), shown.withCompany(id(change.getValue(), CompanySummary::id))));
        category = select("request.category", categories, each -> each.name().in(getLocale()));
        category.addValueChangeListener(
                change -> ask(change.isFromClient(), shown.withCategory(id(change.getValue(), CategorySummary::id))));
        state = select("request.state", List.of(RequestState.values()), each -> getTranslation(each.labelKey()));
        state.addValueChangeListener(change -> ask(change.isFromClient(), shown.withState(change.getValue())));
        trip = select("request.delegation", trips, each -> each.title().in(getLocale()));
        trip.addValueChangeListener(change ->
                ask(change.isFromClient(), shown.withDelegation(id(change.getValue(), DelegationSummary::id))));
        Div fields = new Div(text, company, category, state, trip);
        fields.addClassName("fields");
        more.add(fields);
        add(owners, clocks, more);
    }

    void show(InboxFilter filter) {
        shown = filter;
        showChips(filter);
        text.setValue(filter.text());
        company.setValue(desk.company(filter.companyId()).orElse(null));
        category.setValue(find(categories, CategorySummary::id, filter.categoryId()));
        state.setValue(filter.state());
        trip.setValue(find(trips, DelegationSummary::id, filter.delegationId()));
        long folded = Stream.of(
                        filter.text().isEmpty() ? null : filter.text(),
                        filter.companyId(),
                        filter.categoryId(),
                        filter.state(),
                        filter.delegationId())
                .filter(Objects::nonNull)
                .count();
        more.setSummaryText(folded == 0 ? getTranslation("inbox.more") : getTranslation("inbox.more.count", folded));
    }

    private void showChips(InboxFilter filter) {
        owners.removeAll();
        for (InboxFilter.Owner owner : InboxFilter.Owner.values()) {
            owners.add(chip(owner.labelKey(), filter.owner() == owner, () -> shown.with(owner)));
        }
        clocks.removeAll();
        clocks.add(chip("inbox.overdue", filter.overdue(), () -> shown.withOverdue(!shown.overdue())));
        for (InboxFilter.Deadline deadline : InboxFilter.Deadline.values()) {
            boolean pressed = filter.deadline() == deadline;
            clocks.add(chip(deadline.labelKey(), pressed, () -> shown.withDeadline(pressed ? null : deadline)));
        }
        for (InboxFilter.Waiting waiting : InboxFilter.Waiting.values()) {
            boolean pressed = filter.waiting() == waiting;
            clocks.add(chip(waiting.labelKey(), pressed, () -> shown.withWaiting(pressed ? null : waiting)));
        }
    }

    private Button chip(String labelKey, boolean pressed, Supplier<InboxFilter> next) {
        Button chip = Buttons.secondary(getTranslation(labelKey), () -> wanted.accept(next.get()));
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        if (pressed) {
            // On a phone the chips lie in a line that moves: what is chosen is in sight.
            chip.getElement()
                    .executeJs("this.parentElement.scrollLeft = this.offsetLeft - this.parentElement.offsetLeft");
        }
        return chip;
    }

    private void ask(boolean fromClient, InboxFilter next) {
        if (fromClient) {
            wanted.accept(next);
        }
    }

    private Div chips(String labelKey) {
        Div chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation(labelKey));
        return chips;
    }

    private <T> Select<T> select(String labelKey, List<T> items, Function<T, String> name) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation(labelKey));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("inbox.any"));
        select.setItemLabelGenerator(each -> each == null ? getTranslation("inbox.any") : name.apply(each));
        return select;
    }

    private static <T> @Nullable UUID id(@Nullable T chosen, Function<T, UUID> id) {
        return chosen == null ? null : id.apply(chosen);
    }

    private static <T> @Nullable T find(List<T> all, Function<T, UUID> id, @Nullable UUID wanted) {
        return all.stream()
                .filter(each -> id.apply(each).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
