package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import naru.base.ui.Facts;
import naru.meeting.AnswerLine;

/** What a company answered before its meeting, and what it has not answered yet. Takes no room where nothing is asked. */
@StyleSheet("context://styles/registering.css")
final class AnswersList extends Composite<Div> {

    AnswersList(List<AnswerLine> answers) {
        getContent().setVisible(!answers.isEmpty());
        getContent().addClassName("answers");
        Facts facts = new Facts();
        answers.forEach(line -> facts.add(line.question().in(getLocale()), said(line)));
        getContent().add(new H4(getTranslation("questions.answers")), facts);
    }

    private String said(AnswerLine line) {
        if (line.isAnswered()) {
            return line.text();
        }
        return getTranslation(line.required() ? "questions.unanswered.required" : "questions.unanswered");
    }
}
