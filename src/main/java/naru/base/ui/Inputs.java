package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.timepicker.TimePicker.TimePickerI18n;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import naru.base.TimeWords;
import naru.base.TimeZones;

/** Fields that several forms have, and how forms read theirs: each field says what is wrong with it. */
public final class Inputs {

    private Inputs() {}

    /** A line of text. */
    public static TextField text(String label, int longest) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    /** A password, with a button that shows it. */
    public static PasswordField password(String label, Autocomplete what) {
        PasswordField field = new PasswordField(label);
        field.setAutocomplete(what);
        field.getElement().setPropertyMap("i18n", Map.of("reveal", Failures.say("form.password.show")));
        return field;
    }

    /** A day, with a calendar in the language of the screen. */
    public static DatePicker date(String label) {
        DatePicker field = new DatePicker(label);
        field.setI18n(calendar(UI.getCurrent().getLocale()));
        field.setWidthFull();
        return field;
    }

    /** A day and a time of it, on a clock of 24 hours. */
    public static DateTimePicker moment(String label) {
        DateTimePicker field = new DateTimePicker(label);
        field.setDatePickerI18n(calendar(UI.getCurrent().getLocale()));
        field.setI18n(new DateTimePickerI18n()
                .setDateLabel(Failures.say("form.moment.date"))
                .setTimeLabel(Failures.say("form.moment.time"))
                .setBadInputErrorMessage(Failures.say("form.moment.wrong"))
                .setIncompleteInputErrorMessage(Failures.say("form.moment.incomplete")));
        field.setLocale(Locale.UK);
        field.setStep(Duration.ofMinutes(5));
        field.setWidthFull();
        Scripts.loadWith(field, "times.js");
        return field;
    }

    /** A time of any day, on a clock of 24 hours. */
    public static TimePicker time(String label) {
        TimePicker field = new TimePicker(label);
        field.setI18n(new TimePickerI18n().setBadInputErrorMessage(Failures.say("form.time.wrong")));
        field.setLocale(Locale.UK);
        field.setStep(Duration.ofMinutes(30));
        field.setWidthFull();
        Scripts.loadWith(field, "times.js");
        return field;
    }

    /** A zone, found by typing a part of its id or of its name. */
    public static ComboBox<ZoneId> zone(String label) {
        ComboBox<ZoneId> field = new ComboBox<>(label);
        Locale language = UI.getCurrent().getLocale();
        field.setItemLabelGenerator(zone -> zone.getId() + " · " + TimeWords.zone(zone, language));
        field.setItems(TimeZones.places());
        field.setHelperText(Failures.say("form.zone.help"));
        field.setWidthFull();
        return field;
    }

    /** Korean that only stands in for English, left empty before, goes when the Korean is changed. */
    public static void standIn(HasValue<?, String> ko, HasValue<?, String> en) {
        ko.addValueChangeListener(change -> {
            if (change.isFromClient() && en.getValue().equals(change.getOldValue())) {
                en.clear();
            }
        });
    }

    /** Binds a field that must be filled in; blanks alone do not fill it. */
    public static <T> void required(Binder<?> binder, HasValue<?, T> field, String property) {
        binder.forField(field)
                .asRequired(missing())
                .withValidator(value -> !String.valueOf(value).isBlank(), missing())
                .bind(property);
    }

    /** Binds the first and the last day of a span. */
    public static void span(Binder<?> binder, DatePicker from, String first, DatePicker to, String last) {
        required(binder, from, first);
        binder.forField(to)
                .asRequired(missing())
                .withValidator(end -> isInOrder(from.getValue(), end), Failures.say("form.ends-before-it-starts"))
                .bind(last);
    }

    /** What the fields hold, or nothing when one of them is wrong; the first of those then has the focus. */
    public static <R> Optional<R> read(Binder<R> binder) {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException incomplete) {
            // It tells of fields without an error as well.
            incomplete.getFieldValidationErrors().stream()
                    .filter(BindingValidationStatus::isError)
                    .findFirst()
                    .filter(error -> error.getField() instanceof Focusable<?>)
                    .ifPresent(error -> ((Focusable<?>) error.getField()).focus());
            return Optional.empty();
        }
    }

    /** The sentence below a field that must be filled in. */
    public static String missing() {
        return Failures.say("form.missing");
    }

    /** The sentence below a field that must be filled in, and is not: because nothing is in it, or nothing one can read. */
    public static <V, F extends Component & HasValidator<V> & HasValue<?, V>> String missing(F field) {
        return unreadable(field).orElseGet(Inputs::missing);
    }

    /** What a field says of what is typed in it, where that is no value. */
    public static <V, F extends Component & HasValidator<V> & HasValue<?, V>> Optional<String> unreadable(F field) {
        ValidationResult result =
                field.getDefaultValidator().apply(field.getValue(), new ValueContext(new Binder<>(), field));
        return result.isError() ? Optional.of(result.getErrorMessage()) : Optional.empty();
    }

    /** The words of a calendar in a language; days are taken in the ways in which people in Korea write them. */
    public static DatePickerI18n calendar(Locale language) {
        List<DayOfWeek> days = IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day))
                .toList();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, language))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, language))
                        .toList())
                .setDateFormats("yyyy-MM-dd", "yyyy.M.d", "yyyy. M. d.", "yyyyMMdd")
                .setToday(Failures.say("form.today"))
                .setCancel(Failures.say("confirm.cancel"))
                .setBadInputErrorMessage(Failures.say("form.date.wrong"));
    }

    private static boolean isInOrder(@org.jspecify.annotations.Nullable LocalDate start, LocalDate end) {
        return start == null || !end.isBefore(start);
    }
}
