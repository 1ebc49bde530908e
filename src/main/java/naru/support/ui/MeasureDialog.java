package naru.support.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import naru.account.UnitSummary;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.support.EditMeasure;
import naru.support.MeasureDetails;
import org.jspecify.annotations.Nullable;

/** Asks what the city is going to do: of a new measure, or of one that is planned otherwise. */
final class MeasureDialog extends FormDialog {

    private final transient List<UnitSummary> units;
    private final transient Consumer<EditMeasure> save;
    private final transient Binder<Fields> binder = new Binder<>(Fields.class);

    /** @param save stores it; when a rule stands in its way, the dialog stays with what was typed */
    MeasureDialog(List<UnitSummary> units, @Nullable MeasureDetails seen, Consumer<EditMeasure> save) {
        this.units = units;
        this.save = save;
        setWidth("min(36rem, 100%)");
        setHeaderTitle(getTranslation(seen == null ? "measures.start" : "measure.edit"));
        add(form());
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("measure.save"), this::save));
        binder.readRecord(
                seen == null
                        ? new Fields("", "", null, null)
                        : new Fields(seen.title(), seen.description(), unit(seen), seen.dueOn()));
    }

    private Div form() {
        TextField title = Inputs.text(getTranslation("measure.name"), 120);
        Inputs.required(binder, title, "title");
        TextArea description = new TextArea(getTranslation("measure.description"));
        description.setMaxLength(2000);
        description.setMinRows(3);
        description.setWidthFull();
        Inputs.required(binder, description, "description");
        Select<UnitSummary> unit = new Select<>();
        unit.setLabel(getTranslation("request.unit"));
        unit.setItems(units);
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("request.assignee.none"));
        unit.setItemLabelGenerator(each -> each == null
                ? getTranslation("request.assignee.none")
                : each.name().in(getLocale()));
        binder.forField(unit).bind("unit");
        DatePicker due = Inputs.date(getTranslation("measure.due"));
        binder.forField(due).bind("dueOn");
        return new Div(title, description, new FormLayout(unit, due));
    }

    private void save() {
        Inputs.read(binder).ifPresent(fields -> {
            if (Notices.attempt(() -> save.accept(fields.command()))) {
                close();
                Notices.success(getTranslation("measure.saved"));
            }
        });
    }

    private @Nullable UnitSummary unit(MeasureDetails measure) {
        return units.stream()
                .filter(unit -> unit.id().equals(measure.ownerUnitId()))
                .findFirst()
                .orElse(null);
    }

    /** What the form holds. Public, or else the binder cannot read it. */
    public record Fields(
            String title,
            String description,
            @Nullable UnitSummary unit,
            @Nullable LocalDate dueOn) {

        EditMeasure command() {
            return new EditMeasure(title, description, unit == null ? null : unit.id(), dueOn);
        }
    }
}
