package naru.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import naru.base.RuleViolation;
import naru.base.ui.Failures;

/** Where a dialog says which rule stands in the way, while what was typed stays. */
final class Trouble extends Div {

    Trouble() {
        getElement().setAttribute("role", "alert");
    }

    /** Does it, or says why not; returns whether it was done. */
    boolean attempt(Runnable action) {
        removeAll();
        try {
            action.run();
            return true;
        } catch (RuleViolation refused) {
            Paragraph message = new Paragraph(Failures.words(refused));
            message.addClassNames("banner", "danger");
            add(message);
            return false;
        }
    }
}
