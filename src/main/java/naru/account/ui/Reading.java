package naru.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.function.Supplier;
import naru.base.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form field by field. A field whose content breaks a rule says so itself and the first of them gets the focus;
 * what was typed stays.
 */
final class Reading {

    private boolean failed;

    /** What the field holds, or null when it breaks a rule. */
    <T, F extends Component & HasValidation> @Nullable T of(F field, Supplier<T> value) {
        try {
            T read = value.get();
            field.setInvalid(false);
            return read;
        } catch (RuleViolation violation) {
            field.setErrorMessage(field.getTranslation(
                    violation.messageKey(), violation.details().toArray()));
            field.setInvalid(true);
            if (!failed && field instanceof Focusable<?> first) {
                first.focus();
            }
            failed = true;
            return null;
        }
    }

    boolean failed() {
        return failed;
    }
}
