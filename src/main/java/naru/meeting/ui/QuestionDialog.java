package naru.meeting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import naru.base.Name;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.Trouble;
import naru.meeting.QuestionSummary;
import org.jspecify.annotations.Nullable;

/** Asks how a question reads in both languages, and whether an answer is expected. */
final class QuestionDialog extends FormDialog {

    private final Trouble trouble = new Trouble();
    private final TextField korean = Inputs.text(getTranslation("questions.text"), 120);
    private final TextField english = Inputs.text(getTranslation("questions.text.en"), 120);
    private final Checkbox required = new Checkbox(getTranslation("questions.required.box"));
    private final transient BiConsumer<Name, Boolean> save;

    /**
     * Prepares the form.
     *
     * @param before the question as it reads now, or null for a new one
     * @param save   keeps it, or is refused by a rule
     */
    QuestionDialog(@Nullable QuestionSummary before, BiConsumer<Name, Boolean> save) {
        this.save = save;
        setHeaderTitle(getTranslation(before == null ? "questions.add" : "questions.edit"));
        addClassName("register");
        setWidth("min(36rem, 100%)");
        korean.setRequiredIndicatorVisible(true);
        korean.setErrorMessage(Inputs.missing());
        english.setHelperText(getTranslation("questions.text.en.help"));
        add(trouble);
        if (before != null) {
            korean.setValue(before.text().ko());
            english.setValue(before.text().en());
            required.setValue(before.required());
            if (before.answers() > 0) {
                korean.setReadOnly(true);
                english.setReadOnly(true);
                add(new Paragraph(getTranslation("questions.fixed", before.answers())));
            }
        }
        add(korean, english, required);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("register.cancel"), this::close),
                        Buttons.primary(getTranslation("schedule.save"), this::keep));
    }

    private void keep() {
        korean.setInvalid(korean.getValue().isBlank());
        if (!korean.isInvalid()
                && trouble.attempt(
                        () -> save.accept(new Name(korean.getValue(), english.getValue()), required.getValue()))) {
            close();
        }
    }
}
