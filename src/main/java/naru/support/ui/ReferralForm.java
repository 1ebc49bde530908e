package naru.support.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import naru.base.EmailAddress;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.Failures;
import naru.base.ui.Inputs;
import naru.support.HandOver;
import naru.support.RequestDetails;
import org.jspecify.annotations.Nullable;

/** Asks which body is to take care of a request, whom to write to there, and what. */
final class ReferralForm extends Div {

    private final transient ReferralDesk desk;
    private final Consumer<Typed> send;
    private final ComboBox<String> body = new ComboBox<>();
    private final TextField person = Inputs.text("", HandOver.LONGEST_NAME);
    private final EmailField email = new EmailField();
    private final TextArea sent = new TextArea();
    private final DatePicker nextCheck = Inputs.date("");
    private final Checkbox decide = new Checkbox();

    ReferralForm(ReferralDesk desk, Consumer<Typed> send) {
        this.desk = desk;
        this.send = send;
        addClassName("referral-form");
        body.setLabel(getTranslation("referral.body"));
        body.setHelperText(getTranslation("referral.body.hint"));
        body.setAllowCustomValue(true);
        body.addCustomValueSetListener(typed -> body.setValue(typed.getDetail()));
        person.setLabel(getTranslation("referral.person"));
        email.setLabel(getTranslation("referral.email"));
        sent.setLabel(getTranslation("referral.sent"));
        sent.setHelperText(getTranslation("referral.sent.hint"));
        sent.setMaxLength(HandOver.LONGEST);
        sent.setMinRows(4);
        nextCheck.setLabel(getTranslation("referral.next-check"));
        nextCheck.setHelperText(getTranslation("referral.next-check.hint"));
        decide.setLabel(getTranslation("referral.decide"));
        Div fields = new Div(body, person, email, nextCheck);
        fields.addClassName("fields");
        Paragraph intro = new Paragraph(getTranslation("referral.intro"));
        intro.addClassName("small");
        add(intro, fields, sent, decide, Buttons.secondary(getTranslation("referral.send"), this::send));
    }

    /** Empties it for a request; what it suggests can be changed. */
    void reset(RequestDetails details) {
        for (AbstractField<?, ?> field : List.of(body, person, email, sent)) {
            field.clear();
            ((HasValidationProperties) field).setInvalid(false);
        }
        body.setItems(desk.names(getLocale()));
        nextCheck.setMin(desk.today());
        nextCheck.setValue(desk.usualCheck());
        suggest(details);
    }

    /** Suggests the decision that goes with it, unless another was made. */
    void suggest(RequestDetails details) {
        decide.setValue(details.decision() == null);
        decide.setVisible(details.decision() == null);
    }

    /** Whether something is typed here. */
    boolean isTouched() {
        return !(body.isEmpty() && person.isEmpty() && email.isEmpty() && sent.isEmpty());
    }

    private void send() {
        boolean complete = check(body, body.isEmpty(), "referral.body.missing");
        complete &= check(person, person.getValue().isBlank(), "form.missing");
        EmailAddress address = address();
        complete &= address != null;
        complete &= check(nextCheck, nextCheck.isEmpty(), "form.missing");
        complete &= check(sent, sent.getValue().isBlank(), "form.missing");
        if (complete) {
            send.accept((id, version) -> new HandOver(
                    id,
                    version,
                    desk.body(body.getValue(), getLocale()),
                    person.getValue(),
                    Objects.requireNonNull(address),
                    sent.getValue(),
                    nextCheck.getValue(),
                    decide.getValue()));
        }
    }

    private @Nullable EmailAddress address() {
        try {
            EmailAddress address = new EmailAddress(email.getValue());
            email.setInvalid(false);
            return address;
        } catch (RuleViolation wrong) {
            email.setErrorMessage(Failures.words(wrong));
            email.setInvalid(true);
            return null;
        }
    }

    private boolean check(HasValidationProperties field, boolean missing, String key) {
        field.setErrorMessage(missing ? getTranslation(key) : null);
        field.setInvalid(missing);
        return !missing;
    }

    /** What was typed, as it is sent over the version on screen. */
    @FunctionalInterface
    interface Typed {

        HandOver over(java.util.UUID requestId, long version);
    }
}
