package naru.tradeshow.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naru.base.ui.Inputs;
import naru.base.ui.RowsField;
import naru.tradeshow.VenueDay;
import org.jspecify.annotations.Nullable;

/** One day of a venue: from when until when it is open, or that it is closed. */
final class DayRow extends RowsField.Row {

    private final DatePicker day = Inputs.date(getTranslation("venue.day"));
    private final TimePicker opens = Inputs.time(getTranslation("venue.day.opens"));
    private final TimePicker closes = Inputs.time(getTranslation("venue.day.closes"));
    private final Checkbox closed = new Checkbox(getTranslation("venue.day.closed"));

    DayRow(@Nullable LocalDate date, @Nullable LocalTime from, @Nullable LocalTime until) {
        addClassName("hours");
        day.setManualValidation(true);
        day.setRequiredIndicatorVisible(true);
        opens.setManualValidation(true);
        closes.setManualValidation(true);
        day.setValue(date);
        opens.setValue(from);
        closes.setValue(until);
        closed.addValueChangeListener(change -> {
            opens.setEnabled(!change.getValue());
            closes.setEnabled(!change.getValue());
        });
        add(day, opens, closes, closed);
    }

    DayRow(VenueDay known) {
        this(known.day(), known.opens(), known.closes());
        closed.setValue(known.opens() == null);
    }

    /** A row for the day after this one, with the same hours. */
    DayRow next() {
        return new DayRow(day().map(date -> date.plusDays(1)).orElse(null), opens.getValue(), closes.getValue());
    }

    Optional<LocalDate> day() {
        return day.getOptionalValue();
    }

    /** What the row says, to be asked after {@link #check}. */
    VenueDay read() {
        return closed.getValue()
                ? VenueDay.closed(day.getValue())
                : new VenueDay(day.getValue(), opens.getValue(), closes.getValue());
    }

    @Override
    protected void begin() {
        day.focus();
    }

    /**
     * Marks what is wrong and collects it.
     *
     * @param known the days of the rows before this one; this one's is added
     */
    void check(Set<LocalDate> known, List<Focusable<?>> wrong) {
        boolean missing = day.isEmpty();
        RowsField.mark(
                day,
                !missing && known.add(day.getValue()),
                missing ? Inputs.missing(day) : getTranslation("venue.day.twice"),
                wrong);
        RowsField.mark(opens, closed.getValue() || !opens.isEmpty(), getTranslation("venue.day.time"), wrong);
        RowsField.mark(closes, closed.getValue() || !closes.isEmpty(), getTranslation("venue.day.time"), wrong);
    }
}
