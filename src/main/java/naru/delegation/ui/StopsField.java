package naru.delegation.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import naru.base.Name;
import naru.base.ui.Inputs;
import naru.base.ui.RowsField;
import naru.delegation.TripStop;

/** Where a trip stays, in the order in which it goes there: a row for each stop. */
final class StopsField extends RowsField<StopsField.StopRow> {

    StopsField(List<TripStop> known) {
        super("stops.legend", "trip-stop");
        known.forEach(stop -> append(new StopRow(stop)));
    }

    /** The stops that are filled in; to be asked after {@link #check()}. */
    List<TripStop> read() {
        return rows().stream().map(StopRow::stop).toList();
    }

    /** The next stop begins on the day on which the last one ends. */
    @Override
    protected StopRow fresh() {
        StopRow row = new StopRow();
        if (!rows().isEmpty()) {
            row.first.setValue(rows().getLast().last.getValue());
        }
        return row;
    }

    @Override
    protected void check(List<StopRow> rows, List<Focusable<?>> wrong) {
        rows.forEach(row -> row.check(wrong));
    }

    /** One stop. */
    static final class StopRow extends Row {

        private final TextField ko = Inputs.text(getTranslation("form.korean", getTranslation("trip-stop.place")), 120);
        private final TextField en =
                Inputs.text(getTranslation("form.english", getTranslation("trip-stop.place")), 120);
        private final ComboBox<ZoneId> zone = Inputs.zone(getTranslation("form.zone"));
        private final DatePicker first = Inputs.date(getTranslation("trip-stop.first"));
        private final DatePicker last = Inputs.date(getTranslation("trip-stop.last"));

        StopRow() {
            addClassName("stop");
            Inputs.standIn(ko, en);
            ko.setRequiredIndicatorVisible(true);
            ko.setManualValidation(true);
            zone.setRequiredIndicatorVisible(true);
            zone.setManualValidation(true);
            first.setRequiredIndicatorVisible(true);
            first.setManualValidation(true);
            last.setRequiredIndicatorVisible(true);
            last.setManualValidation(true);
            add(ko, en, zone, first, last);
        }

        StopRow(TripStop known) {
            this();
            ko.setValue(known.place().ko());
            en.setValue(known.place().en());
            zone.setValue(known.zone());
            first.setValue(known.firstDay());
            last.setValue(known.lastDay());
        }

        @Override
        protected void begin() {
            ko.focus();
        }

        TripStop stop() {
            return new TripStop(
                    new Name(ko.getValue(), en.getValue()), zone.getValue(), first.getValue(), last.getValue());
        }

        void check(List<Focusable<?>> wrong) {
            mark(ko, !ko.getValue().isBlank(), Inputs.missing(), wrong);
            mark(zone, !zone.isEmpty(), Inputs.missing(), wrong);
            mark(first, !first.isEmpty(), Inputs.missing(first), wrong);
            boolean late =
                    !last.isEmpty() && !first.isEmpty() && last.getValue().isBefore(first.getValue());
            mark(
                    last,
                    !last.isEmpty() && !late,
                    late ? getTranslation("form.ends-before-it-starts") : Inputs.missing(last),
                    wrong);
        }
    }
}
