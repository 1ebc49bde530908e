package naru.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Trouble;
import naru.meeting.AnswerLine;
import naru.meeting.GivenAnswer;
import naru.meeting.RegistrationDetails;

/**
 * Asks what the city wants to know before the meeting. Whatever is typed can be saved, also while other answers are
 * missing; only what was changed is sent, so that two colleagues can share the work.
 */
final class MyQuestionsDialog extends FormDialog {

    private final transient Map<AnswerLine, TextArea> fields = new LinkedHashMap<>();
    private final Trouble trouble = new Trouble();
    private final transient Consumer<List<GivenAnswer>> give;

    MyQuestionsDialog(RegistrationDetails mine, Consumer<List<GivenAnswer>> give) {
        this.give = give;
        setHeaderTitle(getTranslation("questions.title", mine.title().in(getLocale())));
        addClassName("register");
        setWidth("min(36rem, 100%)");
        add(new Paragraph(getTranslation("questions.hint")), trouble);
        mine.answers().stream().filter(AnswerLine::asked).forEach(line -> {
            TextArea field = field(line);
            fields.put(line, field);
            add(field);
        });
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("register.cancel"), this::close),
                        Buttons.primary(getTranslation("schedule.save"), this::save));
    }

    private TextArea field(AnswerLine line) {
        TextArea field = new TextArea(line.question().in(getLocale()));
        field.setMaxLength(GivenAnswer.LONGEST);
        field.setRequiredIndicatorVisible(line.required());
        field.setHelperText(getTranslation(line.required() ? "questions.required" : "questions.optional"));
        field.setValue(line.text());
        field.setWidthFull();
        return field;
    }

    private void save() {
        List<GivenAnswer> changed = fields.entrySet().stream()
                .filter(entry -> !entry.getValue()
                        .getValue()
                        .strip()
                        .equals(entry.getKey().text()))
                .map(entry -> new GivenAnswer(
                        entry.getKey().questionId(), entry.getValue().getValue()))
                .toList();
        if (changed.isEmpty() || trouble.attempt(() -> give.accept(changed))) {
            close();
        }
    }
}
