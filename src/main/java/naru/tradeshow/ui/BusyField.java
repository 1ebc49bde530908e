package naru.tradeshow.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import naru.base.ui.Inputs;
import naru.base.ui.RowsField;
import naru.tradeshow.BusyTime;

/** The times of day at which a way takes another while than usual: a row for each. */
final class BusyField extends RowsField<BusyField.BusyRow> {

    BusyField(List<BusyTime> known) {
        super("way.busy", "way.busy");
        known.forEach(time -> append(new BusyRow(time)));
    }

    /** The times that are filled in; to be asked after {@link #check()}. */
    List<BusyTime> read() {
        return rows().stream().map(BusyRow::time).toList();
    }

    @Override
    protected BusyRow fresh() {
        return new BusyRow();
    }

    @Override
    protected void check(List<BusyRow> rows, List<Focusable<?>> wrong) {
        rows.forEach(row -> row.check(wrong));
    }

    /** One time of day. */
    static final class BusyRow extends Row {

        private final TimePicker from = Inputs.time(getTranslation("way.busy.from"));
        private final TimePicker until = Inputs.time(getTranslation("way.busy.until"));
        private final IntegerField minutes = new IntegerField(getTranslation("way.minutes"));

        BusyRow() {
            addClassName("busy");
            from.setManualValidation(true);
            from.setRequiredIndicatorVisible(true);
            until.setManualValidation(true);
            until.setRequiredIndicatorVisible(true);
            minutes.setManualValidation(true);
            minutes.setRequiredIndicatorVisible(true);
            minutes.setWidthFull();
            add(from, until, minutes);
        }

        BusyRow(BusyTime known) {
            this();
            from.setValue(known.from());
            until.setValue(known.until());
            minutes.setValue(known.minutes());
        }

        @Override
        protected void begin() {
            from.focus();
        }

        BusyTime time() {
            return new BusyTime(from.getValue(), until.getValue(), minutes.getValue());
        }

        void check(List<Focusable<?>> wrong) {
            mark(from, !from.isEmpty(), Inputs.missing(from), wrong);
            mark(until, !until.isEmpty(), Inputs.missing(until), wrong);
            mark(minutes, WayDialog.isSensible(minutes.getValue()), getTranslation("failure.NoSuchMinutes"), wrong);
        }
    }
}
