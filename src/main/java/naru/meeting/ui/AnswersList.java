package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import naru.base.ui.Facts;
import naru.meeting.AnswerLine;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;

/**
 * What a company answered before its meeting and, once it has been confirmed and so can answer, what it has not. Takes no
 * room where there is nothing to show.
 */
@StyleSheet("context://styles/registering.css")
final class AnswersList extends Composite<Div> {

    AnswersList(RegistrationDetails registration) {
        boolean asked = isAsked(registration.state());
        List<AnswerLine> answers = registration.answers().stream()
                .filter(line -> asked || line.isAnswered())
                .toList();
        getContent().setVisible(!answers.isEmpty());
        getContent().addClassName("answers");
        Facts facts = new Facts();
        answers.forEach(line -> facts.add(line.question().in(getLocale()), said(line)));
        getContent().add(new H4(getTranslation("questions.answers")), facts);
    }

    private static boolean isAsked(RegistrationState state) {
        return switch (state) {
            case CONFIRMED, HELD, NO_SHOW -> true;
            case REQUESTED, WAITLISTED, DECLINED, CANCELLED -> false;
        };
    }

    private String said(AnswerLine line) {
        if (line.isAnswered()) {
            return line.text();
        }
        return getTranslation(line.required() ? "questions.unanswered.required" : "questions.unanswered");
    }
}
