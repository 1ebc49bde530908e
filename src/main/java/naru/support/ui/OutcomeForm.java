package naru.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import naru.base.ui.Buttons;
import naru.base.ui.Notices;
import naru.support.OutcomeAmount;
import naru.support.OutcomeAnswer;
import naru.support.OutcomeDetails;
import naru.support.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** Asks a company what came of one of its requests; begins with what it said last. */
final class OutcomeForm extends Div {

    private final Consumer<OutcomeAnswer> save;
    private final IntegerField consultations = new IntegerField();
    private final RadioButtonGroup<Boolean> contracted = new RadioButtonGroup<>();
    private final Div rows = new Div();
    private final List<AmountRow> amounts = new ArrayList<>();
    private final TextArea remark = new TextArea();

    OutcomeForm(OutcomeDetails outcome, boolean leading, Consumer<OutcomeAnswer> save) {
        this.save = save;
        addClassNames("outcome-form", "stack");
        consultations.setLabel(getTranslation("outcome.consultations"));
        consultations.setHelperText(getTranslation("outcome.consultations.hint"));
        consultations.setMin(0);
        consultations.setMax(OutcomeAnswer.MOST_CONSULTATIONS);
        consultations.setStepButtonsVisible(true);
        contracted.setLabel(getTranslation("outcome.contracted"));
        contracted.setItems(true, false);
        contracted.setItemLabelGenerator(
                yes -> getTranslation(yes ? "outcome.contracted.yes" : "outcome.contracted.no"));
        remark.setLabel(getTranslation("outcome.remark"));
        remark.setHelperText(getTranslation("outcome.remark.hint"));
        remark.setMaxLength(OutcomeAnswer.LONGEST_REMARK);
        remark.setWidthFull();
        rows.addClassName("amount-rows");
        Paragraph hint = new Paragraph(getTranslation("outcome.amounts.hint"));
        hint.addClassName("small");
        String label = getTranslation(outcome.said() == null ? "outcome.save" : "outcome.correct");
        Button send = leading ? Buttons.primary(label, this::save) : Buttons.secondary(label, this::save);
        send.setAriaLabel(getTranslation("outcome.line", outcome.number(), label));
        Button more = Buttons.quiet(getTranslation("outcome.add"), this::addAmount);
        Div end = new Div(send);
        end.addClassName("actions");
        add(consultations, contracted, hint, rows, more, remark, end);
        fill(outcome.said() == null ? outcome.saidBefore() : outcome.said());
    }

    private void fill(@Nullable OutcomeAnswer said) {
        List<OutcomeAmount> known = said == null ? List.of() : said.amounts();
        for (OutcomeKind kind : OutcomeKind.values()) {
            List<OutcomeAmount> ofKind =
                    known.stream().filter(amount -> amount.kind() == kind).toList();
            ofKind.forEach(amount -> add(new AmountRow(amounts.size() + 1, kind, amount.money())));
            if (ofKind.isEmpty()) {
                add(new AmountRow(amounts.size() + 1, kind, null));
            }
        }
        if (said != null) {
            consultations.setValue(said.consultations());
            contracted.setValue(said.contracted());
            remark.setValue(Objects.requireNonNullElse(said.remark(), ""));
        }
    }

    private void addAmount() {
        if (amounts.size() < OutcomeAnswer.MOST_AMOUNTS) {
            add(new AmountRow(amounts.size() + 1, OutcomeKind.PURSUED, null));
        }
    }

    private void add(AmountRow row) {
        amounts.add(row);
        rows.add(row);
    }

    private void save() {
        Integer talks = consultations.getValue();
        boolean counted = talks != null && talks >= 0 && talks <= OutcomeAnswer.MOST_CONSULTATIONS;
        consultations.setErrorMessage(getTranslation("outcome.consultations.wrong"));
        consultations.setInvalid(!counted);
        boolean said = contracted.getValue() != null;
        contracted.setErrorMessage(getTranslation("outcome.contracted.missing"));
        contracted.setInvalid(!said);
        boolean readable = amounts.stream().allMatch(AmountRow::isValid);
        if (counted && said && readable) {
            Notices.attempt(() -> save.accept(new OutcomeAnswer(
                    talks,
                    contracted.getValue(),
                    amounts.stream()
                            .map(AmountRow::read)
                            .flatMap(Optional::stream)
                            .toList(),
                    remark.getValue())));
        } else if (!counted) {
            consultations.focus();
        }
    }
}
