package naru.outbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import naru.base.ui.Card;
import naru.outbox.LetterKind;
import naru.outbox.Placeholders;

/** What a letter will look like, with an example of each fact. */
final class LetterPreview extends Composite<Card> {

    private final Map<String, String> examples = new HashMap<>();
    private final Paragraph subject = new Paragraph();
    private final Div text = new Div();

    LetterPreview(LetterKind kind, Locale language) {
        kind.facts().forEach(fact -> examples.put(fact, getTranslation(language, LetterKind.exampleKey(fact))));
        subject.addClassName("subject");
        text.addClassName("text");
        for (var part : new com.vaadin.flow.component.Component[] {subject, text}) {
            part.getElement().setAttribute("lang", language.getLanguage());
        }
        H2 heading = new H2(getTranslation("letters.preview"));
        getContent().addClassName("letter-preview");
        getContent().add(heading, subject, text);
    }

    void show(String subject, String text) {
        this.subject.setText(Placeholders.fill(subject, examples));
        this.text.setText(Placeholders.fill(text, examples));
    }
}
