package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Notices;
import naru.support.CategorizeRequest;
import naru.support.CategorySummary;
import naru.support.RequestDetails;
import org.jspecify.annotations.Nullable;

/** What a request is about, and with that by when it is answered. */
final class CategoryForm extends Div {

    private final transient RequestDesk desk;
    private final transient List<CategorySummary> categories;
    private final Save save;
    private final Select<CategorySummary> category = new Select<>();
    private transient @Nullable RequestDetails loaded;

    CategoryForm(RequestDesk desk, Save save) {
        this.desk = desk;
        this.save = save;
        categories = desk.categories().all();
        category.setLabel(getTranslation("request.category"));
        category.setHelperText(getTranslation("category.change.hint"));
        category.setItems(categories);
        category.setItemLabelGenerator(
                each -> getTranslation("category.choice", each.name().in(getLocale()), each.workingDays()));
        category.setWidthFull();
        add(new Card(
                new H3(getTranslation("category.change.title")),
                category,
                Buttons.secondary(getTranslation("category.change"), this::change)));
    }

    /** Shows what is stored. */
    void load(RequestDetails details) {
        loaded = details;
        setVisible(details.state().awaitsReply());
        category.setValue(find(details.category().id()));
    }

    /** Whether another one is chosen here than is stored. */
    boolean isTouched() {
        RequestDetails stored = loaded;
        CategorySummary chosen = category.getValue();
        return stored != null
                && isVisible()
                && chosen != null
                && !chosen.id().equals(stored.category().id());
    }

    /** Shows what is stored, unless something else was chosen here. */
    void merge(RequestDetails now) {
        CategorySummary chosen = category.getValue();
        boolean touched = isTouched();
        load(now);
        if (touched) {
            category.setValue(chosen);
        }
    }

    private void change() {
        RequestDetails details = loaded;
        CategorySummary chosen = category.getValue();
        if (details == null || chosen == null || !isTouched()) {
            category.focus();
            return;
        }
        UUID id = details.id();
        save.save(null, version -> {
            desk.requests().categorize(new CategorizeRequest(id, version, chosen.id()));
            Notices.success(getTranslation(
                    "category.changed",
                    chosen.name().in(getLocale()),
                    TimeWords.dayOfYear(desk.details(id).dueOn(), getLocale())));
        });
    }

    private @Nullable CategorySummary find(UUID id) {
        return categories.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
