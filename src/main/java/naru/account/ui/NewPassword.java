package naru.account.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.I18NProvider;
import naru.account.Password;
import naru.base.ui.Inputs;
import org.jspecify.annotations.Nullable;

/** The two fields in which a person chooses a password. */
final class NewPassword {

    private final PasswordField first = field("password.new");
    private final PasswordField second = field("password.again");

    NewPassword() {
        first.setHelperText(I18NProvider.translate("password.hint", Password.SHORTEST));
    }

    PasswordField first() {
        return first;
    }

    PasswordField second() {
        return second;
    }

    /** What was chosen, or null when it breaks a rule or the two differ. */
    @Nullable
    Password read(Reading reading) {
        Password chosen = reading.of(first, () -> new Password(first.getValue()));
        return reading.of(second, () -> same(chosen));
    }

    void clear() {
        first.clear();
        second.clear();
    }

    private @Nullable Password same(@Nullable Password chosen) {
        if (!first.getValue().equals(second.getValue())) {
            throw new PasswordsDiffer();
        }
        return chosen;
    }

    private static PasswordField field(String label) {
        return Inputs.password(I18NProvider.translate(label), Autocomplete.NEW_PASSWORD);
    }
}
