package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import naru.base.TimeWords;
import naru.base.ui.Facts;
import naru.support.OutcomeAnswer;
import naru.support.OutcomeDetails;

/** What a company was asked and said about one of its requests. */
final class OutcomeSaid extends Div {

    OutcomeSaid(OutcomeDetails outcome) {
        addClassName("outcome-said");
        Paragraph asked =
                new Paragraph(getTranslation("outcome.asked", TimeWords.dayOfYear(outcome.askedOn(), getLocale())));
        asked.addClassName("small");
        OutcomeAnswer said = outcome.said();
        if (said == null) {
            add(new Paragraph(getTranslation("outcome.not-answered")), asked);
            return;
        }
        Facts facts = new Facts()
                .add(getTranslation("outcome.consultations"), getTranslation("outcomes.count", said.consultations()))
                .add(
                        getTranslation("outcome.contracted.short"),
                        getTranslation(said.contracted() ? "outcome.yes" : "outcome.no"));
        said.amounts()
                .forEach(amount -> facts.add(
                        getTranslation(amount.kind().labelKey()), amount.money().in(getLocale())));
        add(facts);
        String remark = said.remark();
        if (remark != null) {
            Paragraph words = new Paragraph(remark);
            words.addClassName("written");
            add(words);
        }
        if (outcome.answeredAt() != null) {
            asked.setText(getTranslation("outcome.answered", TimeWords.moment(outcome.answeredAt(), getLocale())));
        }
        add(asked);
    }
}
