package naru.outbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import naru.base.ui.Buttons;
import naru.outbox.LetterKind;
import naru.outbox.Placeholders;

/** The facts a letter can tell; a click puts one where the cursor was last. */
final class FactChips extends Div {

    /** Typed as if by hand, so that the field tells the server by itself. */
    private static final String INSERT = """
            const input = this.inputElement;
            input.setRangeText($0, input.selectionStart, input.selectionEnd, 'end');
            this.value = input.value;
            this.focus();
            """;

    private TextFieldBase<?, String> target;

    FactChips(LetterKind kind, TextField subject, TextArea text) {
        target = text;
        subject.addFocusListener(focus -> target = subject);
        text.addFocusListener(focus -> target = text);
        Div chips = new Div();
        chips.addClassName("chips");
        kind.facts().forEach(fact -> chips.add(chip(kind, fact)));
        addClassName("stack");
        add(new H2(getTranslation("letters.facts")), new Paragraph(getTranslation("letters.facts.help")), chips);
    }

    private Button chip(LetterKind kind, String fact) {
        String label = getTranslation(
                kind.needed().contains(fact) ? "letters.fact.needed" : "letters.fact",
                getTranslation(LetterKind.meaningKey(fact)),
                Placeholders.of(fact));
        return Buttons.secondary(label, () -> target.getElement().executeJs(INSERT, Placeholders.of(fact)));
    }
}
