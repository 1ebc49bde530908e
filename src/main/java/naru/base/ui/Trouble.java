package naru.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import naru.base.RuleViolation;

/** Where a form says why nothing was saved; it comes into sight, however far the form was scrolled away from it. */
public final class Trouble extends Div {

    /** Nothing to say yet. */
    public Trouble() {
        getElement().setAttribute("role", "alert");
    }

    /** Says which rule is in the way, and nothing else any more. */
    public void say(RuleViolation refused) {
        say(Failures.words(refused));
    }

    /** Says a sentence, and nothing else any more. */
    public void say(String text) {
        Paragraph why = new Paragraph(text);
        why.addClassNames("banner", Tone.DANGER.className());
        removeAll();
        add(why);
        comeIntoSight();
    }

    /** Says what others changed, and nothing else any more. */
    public void say(ConflictNotice changes) {
        removeAll();
        add(changes);
        comeIntoSight();
    }

    /** After whatever takes the focus now, for that scrolls as well. */
    private void comeIntoSight() {
        getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'nearest'}), 100)");
    }
}
