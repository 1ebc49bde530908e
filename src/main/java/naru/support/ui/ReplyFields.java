package naru.support.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import naru.base.TimeWords;
import naru.base.ui.Notices;
import naru.support.ReplyDetails;
import naru.support.ReplyText;
import naru.support.TemplateChoice;
import org.jspecify.annotations.Nullable;

/** The words of a reply. They are kept while they are typed. */
final class ReplyFields extends Div {

    /** How long somebody pauses before what they typed is kept. */
    private static final int PAUSE = 1200;

    private final ComboBox<TemplateChoice> template = new ComboBox<>();
    private final TextArea korean = new TextArea();
    private final TextArea english = new TextArea();
    private final Paragraph status = new Paragraph();
    private transient @Nullable ReplyDetails stored;
    private final transient Runnable typed;

    /**
     * Empty fields.
     *
     * @param fill  what a template says about this request
     * @param typed when other words stand here
     */
    ReplyFields(Function<TemplateChoice, ReplyText> fill, Runnable typed) {
        this.typed = typed;
        addClassName("stack");
        template.setLabel(getTranslation("reply.template"));
        template.setHelperText(getTranslation("reply.template.hint"));
        template.setItemLabelGenerator(TemplateChoice::name);
        template.setWidthFull();
        template.addValueChangeListener(change -> {
            TemplateChoice chosen = change.getValue();
            if (chosen != null) {
                template.clear();
                use(chosen.name(), fill.apply(chosen));
            }
        });
        korean.setLabel(getTranslation("request.reply"));
        korean.setHelperText(getTranslation("request.reply.hint"));
        korean.setMinRows(6);
        english.setLabel(getTranslation("reply.english"));
        english.setHelperText(getTranslation("reply.english.hint"));
        english.setMinRows(3);
        english.getElement().setAttribute("lang", "en");
        Stream.of(korean, english).forEach(field -> {
            field.setMaxLength(ReplyText.LONGEST);
            field.setWidthFull();
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    typed.run();
                }
            });
        });
        status.addClassName("small");
        status.getElement().setAttribute("role", "status");
        add(template, korean, english, status);
    }

    /** Shows what is stored, and empties what was typed. */
    void load(@Nullable ReplyDetails draft) {
        stored = draft;
        korean.setValue(draft == null ? "" : draft.text().korean());
        english.setValue(
                draft == null || draft.text().english() == null
                        ? ""
                        : draft.text().english());
        korean.setInvalid(false);
        tell();
    }

    /** Keeps what was typed here, and takes over what others stored where nothing was. */
    void merge(@Nullable ReplyDetails draft) {
        if (isTouched()) {
            stored = draft;
            tell();
        } else {
            load(draft);
        }
    }

    void offer(List<TemplateChoice> choices) {
        template.setItems(choices);
        template.setVisible(!choices.isEmpty());
    }

    /** Whether other words stand here than are stored. */
    boolean isTouched() {
        return !Objects.equals(text(), stored == null ? null : stored.text())
                || (text() == null && !english.getValue().isBlank());
    }

    /** What stands here, or null while there is no Korean text. */
    @Nullable
    ReplyText text() {
        return korean.getValue().isBlank() ? null : new ReplyText(korean.getValue(), english.getValue());
    }

    /** What stands here; says what is missing when there is none. */
    @Nullable
    ReplyText require() {
        ReplyText text = text();
        korean.setErrorMessage(getTranslation("request.reply.missing"));
        korean.setInvalid(text == null);
        if (text == null) {
            korean.focus();
        }
        return text;
    }

    /**
     * Writes these words instead of what stands here, and offers to take that back.
     *
     * @param name where they come from
     */
    void use(String name, ReplyText filled) {
        String koreanBefore = korean.getValue();
        String englishBefore = english.getValue();
        write(filled.korean(), filled.english() == null ? "" : filled.english());
        Notices.success(
                getTranslation("reply.template.filled", name),
                getTranslation("reply.undo"),
                () -> write(koreanBefore, englishBefore));
    }

    private void write(String inKorean, String inEnglish) {
        korean.setValue(inKorean);
        english.setValue(inEnglish);
        typed.run();
    }

    private void tell() {
        if (isTouched()) {
            status.setText(getTranslation("reply.unkept"));
        } else if (stored == null) {
            status.setText("");
        } else {
            status.setText(getTranslation("reply.kept", TimeWords.moment(stored.writtenAt(), getLocale())));
        }
    }
}
