package naru.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.stream.Stream;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.support.EndMeasure;
import naru.support.MeasureDetails;
import naru.support.MeasureState;
import naru.support.ReplyText;

/** Asks what came of a measure, and what each company is told; the replies are drafted, not sent. */
final class EndMeasureDialog extends FormDialog {

    /** What stands for a company's own facts, as {@link EndMeasure} names them. */
    private static final Object[] GAPS = {"{company}", "{number}", "{request}", "{measure}"};

    private final transient MeasureDetails measure;
    private final transient Consumer<EndMeasure> end;
    private final RadioButtonGroup<MeasureState> how = new RadioButtonGroup<>(getTranslation("measure.how"));
    private final TextArea result = area("measure.result", 2000);
    private final TextArea korean = area("measure.reply", ReplyText.LONGEST);
    private final TextArea english = area("measure.reply.english", ReplyText.LONGEST);

    EndMeasureDialog(MeasureDetails measure, Consumer<EndMeasure> end) {
        this.measure = measure;
        this.end = end;
        setWidth("min(40rem, 100%)");
        setHeaderTitle(getTranslation("measure.end"));
        how.setItems(MeasureState.DONE, MeasureState.DROPPED);
        how.setItemLabelGenerator(state -> getTranslation(state.labelKey()));
        how.setValue(MeasureState.DONE);
        result.setRequiredIndicatorVisible(true);
        korean.setRequiredIndicatorVisible(true);
        result.setHelperText(getTranslation("measure.result.help"));
        korean.setHelperText(getTranslation("measure.reply.help", GAPS));
        korean.setMinRows(6);
        korean.setValue(getTranslation("measure.reply.pattern", GAPS));
        add(new Paragraph(getTranslation("measure.end.text", waiting())), how, result, korean, english);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("measure.end.submit"), this::submit));
    }

    private long waiting() {
        return measure.requests().stream()
                .filter(answered -> answered.request().state().awaitsReply())
                .count();
    }

    private void submit() {
        if (Stream.of(result, korean)
                .filter(EndMeasureDialog::isMissing)
                .findFirst()
                .isPresent()) {
            return;
        }
        if (Notices.attempt(() -> end.accept(new EndMeasure(
                measure.id(),
                measure.version(),
                how.getValue() == MeasureState.DONE,
                result.getValue(),
                new ReplyText(korean.getValue(), english.getValue()))))) {
            close();
            Notices.success(getTranslation("measure.drafted"));
        }
    }

    private static boolean isMissing(TextArea field) {
        boolean missing = field.getValue().isBlank();
        field.setInvalid(missing);
        if (missing) {
            field.setErrorMessage(Inputs.missing());
            field.focus();
        }
        return missing;
    }

    private TextArea area(String key, int longest) {
        TextArea area = new TextArea(getTranslation(key));
        area.setMaxLength(longest);
        area.setWidthFull();
        return area;
    }
}
