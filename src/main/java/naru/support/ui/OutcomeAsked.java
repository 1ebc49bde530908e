package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import naru.base.ui.Card;
import naru.base.ui.Notices;
import naru.support.AnswerOutcome;
import naru.support.OutcomeDetails;

/** One question to a company, with its form as long as an answer is taken, and what it said otherwise. */
final class OutcomeAsked extends Div {

    private final boolean leading;
    private final transient Function<AnswerOutcome, OutcomeDetails> answer;

    /**
     * Shows the question.
     *
     * @param leading whether answering it is what the screen is for
     * @param answer  saves, and tells how it stands then
     */
    OutcomeAsked(OutcomeDetails outcome, boolean leading, Function<AnswerOutcome, OutcomeDetails> answer) {
        this.leading = leading;
        this.answer = answer;
        show(outcome);
    }

    private void show(OutcomeDetails outcome) {
        removeAll();
        Paragraph number = new Paragraph(outcome.number() + " · " + getTranslation("outcome.months", outcome.months()));
        number.addClassName("small");
        Card card = new Card(number, new H2(outcome.sentence()));
        if (outcome.said() != null || !outcome.open()) {
            card.add(new OutcomeSaid(outcome));
        }
        if (outcome.open()) {
            card.add(new OutcomeForm(outcome, leading && outcome.said() == null, said -> {
                show(answer.apply(new AnswerOutcome(outcome.id(), said)));
                Notices.success(getTranslation("outcome.saved"));
            }));
        }
        add(card);
    }
}
