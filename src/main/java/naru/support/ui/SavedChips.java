package naru.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import naru.base.ui.Buttons;
import naru.base.ui.Notices;
import naru.support.InboxFilter;
import naru.support.SavedFilterSummary;
import naru.support.SavedFilters;

/** One's own saved filters as chips; the filter shown can be saved, or forgotten when it is one of them. */
final class SavedChips extends Div {

    private final transient SavedFilters filters;
    private final transient Consumer<InboxFilter> wanted;
    private final Div chips = new Div();
    private final Div actions = new Div();
    private transient InboxFilter shown = InboxFilter.ALL;

    SavedChips(SavedFilters filters, Consumer<InboxFilter> wanted) {
        this.filters = filters;
        this.wanted = wanted;
        addClassNames("inbox-filters", "saved");
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("saved.title"));
        actions.addClassName("actions");
        add(chips, actions);
    }

    void show(InboxFilter filter) {
        shown = filter;
        List<SavedFilterSummary> saved = filters.mine();
        Optional<SavedFilterSummary> same =
                saved.stream().filter(each -> filter(each).equals(filter)).findFirst();
        chips.removeAll();
        saved.forEach(each -> chips.add(chip(each, same.filter(each::equals).isPresent())));
        chips.setVisible(!saved.isEmpty());
        actions.removeAll();
        if (!filter.equals(InboxFilter.ALL)) {
            actions.add(Buttons.quiet(getTranslation("inbox.filter.none"), () -> wanted.accept(InboxFilter.ALL)));
            actions.add(same.map(this::forgetting)
                    .orElseGet(() -> Buttons.quiet(getTranslation("saved.save"), this::askName)));
        }
    }

    private Button chip(SavedFilterSummary saved, boolean pressed) {
        Button chip = Buttons.secondary(saved.name(), () -> wanted.accept(filter(saved)));
        chip.setAriaLabel(getTranslation("saved.chip", saved.name()));
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return chip;
    }

    private Button forgetting(SavedFilterSummary saved) {
        return Buttons.quiet(getTranslation("saved.remove", saved.name()), () -> {
            filters.remove(saved.id());
            show(shown);
            Notices.success(getTranslation("saved.removed", saved.name()), getTranslation("saved.undo"), () -> {
                filters.save(saved.name(), saved.query());
                show(shown);
            });
        });
    }

    private void askName() {
        new SaveFilterDialog(name -> {
                    filters.save(name, InboxQuery.write(shown).getQueryString());
                    show(shown);
                    Notices.success(getTranslation("saved.saved", name));
                })
                .open();
    }

    private static InboxFilter filter(SavedFilterSummary saved) {
        return InboxQuery.read(QueryParameters.fromString(saved.query()));
    }
}
