package naru.account.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import naru.account.AccountSummary;
import naru.account.UnitNameTaken;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.ConflictNotice.Change;
import naru.base.ui.FormDialog;
import naru.base.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Asks for the name of a unit and who leads it: of a new one, or of one that is changed. */
final class UnitDialog extends FormDialog {

    private final transient Units units;
    private final transient List<AccountSummary> officials;
    private final transient Runnable done;
    private final TextField korean = new TextField(getTranslation("units.name-ko"));
    private final TextField english = new TextField(getTranslation("units.name-en"));
    private final Select<AccountSummary> head = new Select<>();
    private final Div conflict = new Div();
    private transient @Nullable UnitSummary seen;

    /**
     * Prepares the form.
     *
     * @param officials who may lead a unit
     * @param unit      the unit to change, or null for a new one
     */
    UnitDialog(Units units, List<AccountSummary> officials, @Nullable UnitSummary unit, Runnable done) {
        this.units = units;
        this.officials = officials;
        this.done = done;
        seen = unit;
        setWidth("30rem");
        setHeaderTitle(getTranslation(unit == null ? "units.add" : "units.edit.title"));
        head.setLabel(getTranslation("units.head"));
        head.setItems(officials);
        head.setEmptySelectionAllowed(true);
        head.setEmptySelectionCaption(getTranslation("units.head.none"));
        head.setItemLabelGenerator(each -> each == null ? getTranslation("units.head.none") : each.name());
        head.setHelperText(getTranslation("units.head.hint"));
        if (unit != null) {
            head.setValue(official(unit.headId()));
            korean.setValue(unit.name().ko());
            english.setValue(unit.name().en());
        }
        english.setHelperText(getTranslation("units.name-en.hint"));
        FormLayout form = new FormLayout(korean, english, head);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(conflict, form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("units.save"), this::save));
    }

    private void save() {
        Reading reading = new Reading();
        Name name = reading.of(korean, () -> new Name(korean.getValue(), english.getValue()));
        if (name == null) {
            return;
        }
        try {
            store(name);
            close();
            done.run();
            Notices.success(getTranslation("units.saved"));
        } catch (UnitNameTaken taken) {
            reading.of(korean, () -> {
                throw taken;
            });
        } catch (ChangedMeanwhile changed) {
            showWhatChanged();
        }
    }

    private void store(Name name) {
        AccountSummary chosen = head.getValue();
        UUID leader = chosen == null ? null : chosen.id();
        UnitSummary unit = seen == null ? units.get(units.add(name)) : seen;
        if (!name.equals(unit.name())) {
            units.rename(unit.id(), unit.version(), name);
            unit = units.get(unit.id());
            seen = unit;
        }
        if (!Objects.equals(leader, unit.headId())) {
            units.appoint(unit.id(), unit.version(), leader);
        }
    }

    /** What was typed stays; saving once more is then meant. */
    private void showWhatChanged() {
        UnitSummary before = Objects.requireNonNull(seen, "a new unit has nobody else to change it");
        UnitSummary now = units.get(before.id());
        seen = now;
        conflict.removeAll();
        conflict.add(new ConflictNotice(Stream.of(
                        new Change(
                                korean.getLabel(),
                                before.name().ko(),
                                now.name().ko()),
                        new Change(
                                english.getLabel(),
                                before.name().en(),
                                now.name().en()),
                        new Change(head.getLabel(), name(before.headId()), name(now.headId())))
                .filter(change -> !change.before().equals(change.now()))
                .toList()));
    }

    private String name(@Nullable UUID person) {
        AccountSummary known = official(person);
        return known == null ? "" : known.name();
    }

    private @Nullable AccountSummary official(@Nullable UUID id) {
        return officials.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
