package naru.itinerary.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import naru.base.Name;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.itinerary.EditResource;
import naru.itinerary.ResourceDetails;
import naru.itinerary.ResourceKind;
import org.jspecify.annotations.Nullable;

/** Asks what is known of a vehicle or an interpreter. */
final class ResourceDialog extends Dialog {

    private final transient Binder<Fields> binder = new Binder<>(Fields.class);
    private final Trouble trouble = new Trouble();
    private final transient Store store;

    /**
     * @param known what is changed, or null for something new
     * @param store saves what is typed
     */
    ResourceDialog(@Nullable ResourceDetails known, Store store) {
        this.store = store;
        setWidth("min(36rem, 100%)");
        setHeaderTitle(getTranslation(known == null ? "resources.add" : "resources.edit"));
        Paragraph hint = new Paragraph(getTranslation("resource.members.hint"));
        hint.addClassName("small");
        Div form = new Div(hint, what(), days(), trouble);
        form.addClassName("stack");
        add(form);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("resources.save"), this::save));
        binder.readRecord(
                known == null ? new Fields(ResourceKind.VEHICLE, "", "", null, null, null) : fields(known.facts()));
    }

    private Div what() {
        IntegerField seats = new IntegerField(getTranslation("resource.seats"));
        seats.setHelperText(getTranslation("resource.seats.help"));
        seats.setWidthFull();
        Select<ResourceKind> kind = new Select<>();
        kind.setLabel(getTranslation("resource.kind"));
        kind.setItems(ResourceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        kind.setWidthFull();
        kind.addValueChangeListener(change -> seats.setVisible(change.getValue() == ResourceKind.VEHICLE));
        Inputs.required(binder, kind, "kind");
        NameFields name = new NameFields(getTranslation("resource.name")).bind(binder, "name");
        binder.forField(seats)
                .withValidator(
                        value -> !seats.isVisible() || (value != null && value >= 1), getTranslation("failure.NoSeats"))
                .bind("seats");
        Div what = new Div(kind, name, seats);
        what.addClassName("stack");
        return what;
    }

    private FormLayout days() {
        DatePicker first = Inputs.date(getTranslation("resource.first"));
        DatePicker last = Inputs.date(getTranslation("resource.last"));
        last.setHelperText(getTranslation("resource.days.help"));
        binder.forField(first).bind("firstDay");
        binder.forField(last)
                .withValidator(
                        day -> day == null || first.isEmpty() || !day.isBefore(first.getValue()),
                        getTranslation("form.ends-before-it-starts"))
                .bind("lastDay");
        return new FormLayout(first, last);
    }

    private void save() {
        trouble.removeAll();
        Inputs.read(binder).ifPresent(typed -> {
            try {
                store.save(typed.facts());
                close();
                Notices.success(getTranslation("resources.saved"));
            } catch (RuleViolation refused) {
                trouble.say(refused);
            }
        });
    }

    private static Fields fields(EditResource known) {
        return new Fields(
                known.kind(), known.name().ko(), known.name().en(), known.seats(), known.firstDay(), known.lastDay());
    }

    /** Saves a resource. */
    @FunctionalInterface
    interface Store {

        void save(EditResource facts);
    }

    /** What the form holds. Public, or else the binder cannot read it. */
    public record Fields(
            ResourceKind kind,
            String nameKo,
            String nameEn,
            @Nullable Integer seats,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        EditResource facts() {
            return new EditResource(kind, new Name(nameKo, nameEn), seats, firstDay, lastDay);
        }
    }
}
