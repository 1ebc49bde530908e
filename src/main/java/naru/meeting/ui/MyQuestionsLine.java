package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import naru.base.ui.Buttons;
import naru.meeting.AnswerLine;
import naru.meeting.RegistrationDetails;

/** How many of the questions before a meeting are answered, and the way to answer them. */
final class MyQuestionsLine extends Composite<Div> {

    MyQuestionsLine(RegistrationDetails mine, Runnable answer) {
        List<AnswerLine> asked =
                mine.answers().stream().filter(AnswerLine::asked).toList();
        long answered = asked.stream().filter(AnswerLine::isAnswered).count();
        long missing = asked.stream()
                .filter(line -> line.required() && !line.isAnswered())
                .count();
        getContent().addClassNames("banner", missing > 0 ? "warning" : "info");
        getContent().add(new Paragraph(getTranslation("questions.count", asked.size(), answered)));
        if (missing > 0) {
            getContent().add(new Paragraph(getTranslation("questions.missing", missing)));
        }
        String key = answered == 0 ? "questions.answer" : "questions.change";
        Button button = Buttons.secondary(getTranslation(key), answer);
        button.setAriaLabel(
                getTranslation("questions.answer.label", mine.title().in(getLocale())));
        Div actions = new Div(button);
        actions.addClassName("actions");
        getContent().add(actions);
    }
}
