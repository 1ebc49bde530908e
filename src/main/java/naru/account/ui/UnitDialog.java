package naru.account.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.stream.Stream;
import naru.account.UnitNameTaken;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.ConflictNotice.Change;
import naru.base.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Asks for the name of a unit: of a new one, or of one that gets another. */
final class UnitDialog extends Dialog {

    private final transient Units units;
    private final transient Runnable done;
    private final TextField korean = new TextField(getTranslation("units.name-ko"));
    private final TextField english = new TextField(getTranslation("units.name-en"));
    private final Div conflict = new Div();
    private transient @Nullable UnitSummary seen;

    UnitDialog(Units units, @Nullable UnitSummary unit, Runnable done) {
        this.units = units;
        this.done = done;
        seen = unit;
        setWidth("30rem");
        setHeaderTitle(getTranslation(unit == null ? "units.add" : "units.rename"));
        if (unit != null) {
            korean.setValue(unit.name().ko());
            english.setValue(unit.name().en());
        }
        english.setHelperText(getTranslation("units.name-en.hint"));
        FormLayout form = new FormLayout(korean, english);
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
        UnitSummary unit = seen;
        if (unit == null) {
            units.add(name);
        } else {
            units.rename(unit.id(), unit.version(), name);
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
                                now.name().en()))
                .filter(change -> !change.before().equals(change.now()))
                .toList()));
    }
}
