package naru.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Optional;
import naru.base.ui.Inputs;

/** Fields of rows that come and go, and how they are checked: quietly while one types, aloud when one saves. */
final class Typed {

    private Typed() {}

    /** A number with buttons to step. */
    static IntegerField number(String label, int usual) {
        IntegerField field = new IntegerField(label);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.setValue(usual);
        field.setWidthFull();
        return field;
    }

    /** A day and a time of it, on a clock of 24 hours. */
    static DateTimePicker start(String label) {
        DateTimePicker field = Inputs.moment(label);
        field.setManualValidation(true);
        return field;
    }

    /** A time of any day, on a clock of 24 hours. */
    static TimePicker time(String label) {
        TimePicker field = Inputs.time(label);
        field.setManualValidation(true);
        return field;
    }

    /** Whether a number is within bounds. */
    static boolean isWithin(IntegerField field, int least, int most, boolean aloud) {
        Integer value = field.getValue();
        return say(
                field,
                value != null && value >= least && value <= most,
                value == null ? Inputs.missing() : field.getTranslation("slots.range", least, most),
                aloud);
    }

    /** Whether all of them are right; each was asked, so that each that is wrong says so. */
    static boolean all(boolean... each) {
        for (boolean one : each) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /** Whether something is typed or chosen. */
    static <F extends Component & HasValidationProperties & HasValue<?, ?>> boolean isFilled(F field, boolean aloud) {
        return say(field, !field.isEmpty() && !String.valueOf(field.getValue()).isBlank(), Inputs.missing(), aloud);
    }

    /**
     * Has a field say what is wrong with it, if that is to be said aloud; what is right is said at once.
     *
     * @return {@code right}
     */
    static <F extends Component & HasValidationProperties> boolean say(
            F field, boolean right, String wrong, boolean aloud) {
        if (right) {
            field.setInvalid(false);
        } else if (aloud) {
            field.setErrorMessage(wrong);
            field.setInvalid(true);
        }
        return right;
    }

    /** Leads to the first field that says it is wrong, once all have been asked. */
    static void lead(Component form) {
        firstWrong(form).ifPresent(field -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            } else {
                // A group of boxes has no focus of its own.
                field.getElement().executeJs("setTimeout(() => this.querySelector('input').focus())");
            }
        });
    }

    /** The first field, as one reads, that says it is wrong. */
    static Optional<Component> firstWrong(Component part) {
        if (part.getElement().isTextNode() || !part.isVisible()) {
            return Optional.empty();
        }
        if (part instanceof HasValidationProperties field) {
            // What a field is made of is its own affair.
            return field.isInvalid() ? Optional.of(part) : Optional.empty();
        }
        return part.getChildren()
                .map(Typed::firstWrong)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
