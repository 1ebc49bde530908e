package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import naru.base.ui.Card;
import naru.support.OutcomeDetails;

/** What came of a request, as its company told the city; nothing while it was not asked. */
@StyleSheet("context://styles/followup.css")
final class OutcomeCard extends Div {

    /** Shows what is stored. */
    void load(List<OutcomeDetails> outcomes) {
        removeAll();
        setVisible(!outcomes.isEmpty());
        if (outcomes.isEmpty()) {
            return;
        }
        Card card = new Card(new H3(getTranslation("outcome.card")));
        card.addClassName("outcome-card");
        outcomes.forEach(outcome ->
                card.add(new H4(getTranslation("outcome.months", outcome.months())), new OutcomeSaid(outcome)));
        add(card);
    }
}
