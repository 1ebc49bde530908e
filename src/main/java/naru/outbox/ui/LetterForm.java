package naru.outbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import naru.base.ChangedMeanwhile;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Confirm;
import naru.base.ui.ConflictNotice;
import naru.base.ui.ConflictNotice.Change;
import naru.base.ui.Failures;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.outbox.EditLetter;
import naru.outbox.LetterDetails;
import naru.outbox.LetterText;
import naru.outbox.Letters;

/**
 * The subject and the text of a kind of letter, with a preview that follows the typing. When somebody else saved first,
 * it shows what they changed and keeps what was typed.
 */
final class LetterForm extends Div {

    private final transient Letters letters;
    private transient LetterDetails seen;
    private final Div conflict = new Div();
    private final TextField subject = Inputs.text(getTranslation("letters.subject"), LetterText.LONGEST_SUBJECT);
    private final TextArea text = new TextArea(getTranslation("letters.text"));
    private final Button restore = Buttons.quiet(getTranslation("letters.restore"), this::askToRestore);
    private final LetterPreview preview;

    LetterForm(Letters letters, LetterDetails letter) {
        this.letters = letters;
        seen = letter;
        preview = new LetterPreview(letter.kind(), letter.language());
        addClassName("letter-form");
        text.setWidthFull();
        text.setMaxLength(LetterText.LONGEST_TEXT);
        Stream.of(subject, text).forEach(field -> {
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> look());
        });
        show(letter);
        Div actions = new Div(Buttons.primary(getTranslation("letters.save"), this::save), restore);
        actions.addClassName("actions");
        Component facts = new FactChips(letter.kind(), subject, text);
        add(new Card(conflict, subject, text, facts, actions), preview);
    }

    private void show(LetterDetails letter) {
        seen = letter;
        subject.setValue(letter.text().subject());
        text.setValue(letter.text().text());
        restore.setVisible(letter.isOwn());
        look();
    }

    /** Shows what it will look like, and says at once what would not work. */
    private boolean look() {
        preview.show(subject.getValue(), text.getValue());
        boolean subjectWorks = check(subject, seen.kind()::checkSubject);
        return check(text, seen.kind()::checkText) && subjectWorks;
    }

    private static boolean check(TextFieldBase<?, String> field, Consumer<String> rule) {
        try {
            if (field.getValue().isBlank()) {
                field.setErrorMessage(Inputs.missing());
                field.setInvalid(true);
                return false;
            }
            rule.accept(field.getValue());
            field.setInvalid(false);
            return true;
        } catch (RuleViolation broken) {
            field.setErrorMessage(Failures.words(broken));
            field.setInvalid(true);
            return false;
        }
    }

    private void save() {
        if (!look()) {
            (subject.isInvalid() ? subject : text).focus();
            return;
        }
        store(() -> letters.edit(new EditLetter(
                seen.kind().key(),
                seen.language(),
                seen.version(),
                new LetterText(subject.getValue(), text.getValue()))));
    }

    private void askToRestore() {
        Confirm.ask(
                getTranslation("letters.restore"),
                getTranslation("letters.restore.ask", getTranslation(seen.kind().labelKey())),
                getTranslation("letters.restore"),
                () -> store(() -> letters.restore(seen.kind().key(), seen.language(), seen.version())));
    }

    private void store(Runnable change) {
        try {
            change.run();
            conflict.removeAll();
            show(current());
            Notices.success(getTranslation("letters.saved"));
        } catch (ChangedMeanwhile somebodyElse) {
            LetterDetails now = current();
            conflict.removeAll();
            conflict.add(new ConflictNotice(changes(seen.text(), now.text())));
            restore.setVisible(now.isOwn());
            seen = now;
        }
    }

    private LetterDetails current() {
        return letters.get(seen.kind().key(), seen.language());
    }

    private List<Change> changes(LetterText before, LetterText now) {
        return Stream.of(
                        new Change(subject.getLabel(), before.subject(), now.subject()),
                        new Change(text.getLabel(), before.text(), now.text()))
                .filter(change -> !change.before().equals(change.now()))
                .toList();
    }
}
