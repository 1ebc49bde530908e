package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import naru.base.ui.Buttons;
import naru.outbox.Placeholders;

/** The facts that a reply template can tell; a click adds one to the text that was worked on last. */
final class ReplyFactChips extends Div {

    private TextArea target;

    ReplyFactChips(List<String> facts, TextArea first, TextArea second) {
        target = first;
        first.addFocusListener(focus -> target = first);
        second.addFocusListener(focus -> target = second);
        Div chips = new Div();
        chips.addClassName("chips");
        facts.forEach(fact -> chips.add(Buttons.secondary(
                getTranslation("reply-template.fact", getTranslation("reply-fact." + fact), Placeholders.of(fact)),
                () -> append(fact))));
        addClassName("stack");
        add(
                new H2(getTranslation("reply-template.facts")),
                new Paragraph(getTranslation("reply-template.facts.help")),
                chips);
    }

    private void append(String fact) {
        target.setValue(target.getValue() + Placeholders.of(fact));
        target.focus();
    }
}
