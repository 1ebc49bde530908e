package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.UUID;
import naru.support.AnswerOutcome;
import naru.support.OutcomeDetails;
import naru.support.OwnOutcomes;

/** What one's own company was asked about a request, and its answers; nothing while it was not asked. */
@StyleSheet("context://styles/followup.css")
final class OwnOutcomesList extends Div {

    private final transient OwnOutcomes outcomes;
    private transient List<OutcomeDetails> shown = List.of();

    OwnOutcomesList(OwnOutcomes outcomes) {
        this.outcomes = outcomes;
        addClassName("stack");
        setVisible(false);
    }

    /** Shows what is stored; what is typed here stays as long as that is the same. */
    void show(UUID requestId) {
        List<OutcomeDetails> asked = outcomes.of(requestId).reversed();
        if (asked.equals(shown)) {
            return;
        }
        shown = asked;
        removeAll();
        setVisible(!asked.isEmpty());
        add(new H2(getTranslation("outcome.title")));
        asked.forEach(outcome -> add(new OutcomeAsked(outcome, true, this::answer)));
    }

    private OutcomeDetails answer(AnswerOutcome command) {
        outcomes.answer(command);
        return shown.stream()
                .filter(outcome -> outcome.id().equals(command.reportId()))
                .flatMap(outcome -> outcomes.of(outcome.requestId()).stream())
                .filter(outcome -> outcome.id().equals(command.reportId()))
                .findFirst()
                .orElseThrow();
    }
}
