package naru.support.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.ConflictNotice.Change;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.support.Categories;
import naru.support.CategorySummary;
import naru.support.EditCategory;
import org.jspecify.annotations.Nullable;

/** Changes what a category is called, how soon its requests are answered, by whom, and whether replies are approved. */
final class CategoryDialog extends FormDialog {

    private final transient Categories categories;
    private final transient List<UnitSummary> units;
    private final transient Runnable done;
    private final TextField korean = Inputs.text(getTranslation("categories.name-ko"), 120);
    private final TextField english = Inputs.text(getTranslation("categories.name-en"), 120);
    private final IntegerField days = new IntegerField(getTranslation("categories.days"));
    private final Select<UnitSummary> owner = new Select<>();
    private final Checkbox approval = new Checkbox(getTranslation("categories.approval.box"));
    private final Div conflict = new Div();
    private transient CategorySummary seen;

    CategoryDialog(Categories categories, Units units, CategorySummary category, Runnable done) {
        this.categories = categories;
        this.units = units.all();
        this.done = done;
        seen = category;
        setHeaderTitle(getTranslation("categories.edit.title", category.code()));
        setWidth("min(30rem, 100%)");
        addClassName("setting-form");
        korean.setValue(category.name().ko());
        korean.setRequiredIndicatorVisible(true);
        korean.setErrorMessage(Inputs.missing());
        english.setValue(category.name().en());
        days.setValue(category.workingDays());
        days.setMin(EditCategory.SOONEST);
        days.setMax(EditCategory.LATEST);
        days.setStepButtonsVisible(true);
        days.setWidthFull();
        days.setHelperText(getTranslation("categories.days.hint"));
        days.setErrorMessage(getTranslation("categories.days.wrong", EditCategory.SOONEST, EditCategory.LATEST));
        owner.setLabel(getTranslation("categories.owner"));
        owner.setItems(this.units);
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(getTranslation("categories.owner.none"));
        owner.setItemLabelGenerator(each -> each == null
                ? getTranslation("categories.owner.none")
                : each.name().in(getLocale()));
        owner.setWidthFull();
        owner.setValue(unit(category.ownerUnitId()));
        approval.setValue(category.needsApproval());
        approval.setHelperText(getTranslation("categories.approval.hint"));
        add(conflict, korean, english, days, owner, approval, new Paragraph(getTranslation("categories.later")));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("categories.save"), this::save));
    }

    private void save() {
        Integer chosen = days.getValue();
        boolean fits = chosen != null && chosen >= EditCategory.SOONEST && chosen <= EditCategory.LATEST;
        korean.setInvalid(korean.getValue().isBlank());
        days.setInvalid(!fits);
        if (korean.isInvalid()) {
            korean.focus();
            return;
        }
        if (chosen == null || !fits) {
            days.focus();
            return;
        }
        UnitSummary unit = owner.getValue();
        try {
            categories.edit(new EditCategory(
                    seen.id(),
                    seen.version(),
                    new Name(korean.getValue(), english.getValue()),
                    chosen,
                    unit == null ? null : unit.id(),
                    approval.getValue()));
            close();
            done.run();
        } catch (ChangedMeanwhile changed) {
            showWhatChanged();
        }
    }

    /** What was typed stays; saving once more is then meant. */
    private void showWhatChanged() {
        CategorySummary before = seen;
        seen = categories.all().stream()
                .filter(each -> each.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
        conflict.removeAll();
        conflict.add(new ConflictNotice(Stream.of(
                        change(korean.getLabel(), before, each -> each.name().ko()),
                        change(english.getLabel(), before, each -> each.name().en()),
                        change(days.getLabel(), before, each -> String.valueOf(each.workingDays())),
                        change(owner.getLabel(), before, each -> name(unit(each.ownerUnitId()))),
                        change(
                                approval.getLabel(),
                                before,
                                each -> getTranslation(
                                        each.needsApproval() ? "categories.approval.yes" : "categories.approval.no")))
                .filter(change -> !change.before().equals(change.now()))
                .toList()));
    }

    private Change change(String label, CategorySummary before, Function<CategorySummary, String> field) {
        return new Change(label, field.apply(before), field.apply(seen));
    }

    private @Nullable UnitSummary unit(@Nullable UUID id) {
        return units.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    private String name(@Nullable UnitSummary unit) {
        return unit == null ? "" : unit.name().in(getLocale());
    }
}
