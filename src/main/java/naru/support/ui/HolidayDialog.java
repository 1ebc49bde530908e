package naru.support.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.ObjIntConsumer;
import naru.base.Name;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.support.AddHoliday;
import naru.support.AlreadyHoliday;
import naru.support.Holidays;
import org.jspecify.annotations.Nullable;

/** Asks for a day on which the city's offices are closed. */
final class HolidayDialog extends FormDialog {

    private final transient Holidays holidays;
    private final transient ObjIntConsumer<LocalDate> done;
    private final DatePicker day = Inputs.date(getTranslation("holidays.day"));
    private final TextField korean = Inputs.text(getTranslation("holidays.name-ko"), 60);
    private final TextField english = Inputs.text(getTranslation("holidays.name-en"), 60);

    /**
     * Prepares the form.
     *
     * @param year at which the calendar opens
     * @param done hears of the day, and of how many due dates it moved
     */
    HolidayDialog(Holidays holidays, int year, ObjIntConsumer<LocalDate> done) {
        this.holidays = holidays;
        this.done = done;
        setHeaderTitle(getTranslation("holidays.add"));
        setWidth("min(30rem, 100%)");
        addClassName("setting-form");
        day.setInitialPosition(LocalDate.of(year, 1, 1));
        day.setRequiredIndicatorVisible(true);
        korean.setRequiredIndicatorVisible(true);
        korean.setErrorMessage(Inputs.missing());
        english.setHelperText(getTranslation("holidays.name-en.hint"));
        add(new Paragraph(getTranslation("holidays.add.hint")), day, korean, english);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("holidays.add.save"), this::save));
    }

    private void save() {
        LocalDate chosen = day.getValue();
        refuse(day, chosen == null ? Inputs.missing() : null);
        korean.setInvalid(korean.getValue().isBlank());
        if (chosen == null) {
            day.focus();
            return;
        }
        if (korean.isInvalid()) {
            korean.focus();
            return;
        }
        try {
            int moved = holidays.add(new AddHoliday(chosen, new Name(korean.getValue(), english.getValue())));
            close();
            done.accept(chosen, moved);
        } catch (AlreadyHoliday known) {
            refuse(day, getTranslation(known.messageKey(), known.details().toArray()));
            day.focus();
        }
    }

    private static void refuse(DatePicker field, @Nullable String why) {
        field.setErrorMessage(why);
        field.setInvalid(why != null);
    }
}
