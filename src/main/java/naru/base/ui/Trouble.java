package naru.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import naru.base.ChangedMeanwhile;
import naru.base.RuleViolation;

/**
 * Where a form says why nothing was saved, while what was typed stays. It comes into sight, however far the form was
 * scrolled away from it.
 */
public final class Trouble extends Div {

    /** Nothing to say yet. */
    public Trouble() {
        getElement().setAttribute("role", "alert");
    }

    /**
     * Does it, or says which rule stands in the way.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable action) {
        removeAll();
        try {
            action.run();
            return true;
        } catch (RuleViolation refused) {
            say(refused);
            return false;
        }
    }

    /**
     * Saves what somebody typed, or says which rule stands in the way or what others saved meanwhile. Saving once more is
     * then meant. Where others changed nothing that the form shows, nobody is asked.
     *
     * @param look has the next attempt save over what is there now, and says what of it the form did not show
     * @return whether it was saved
     */
    public boolean attempt(Runnable save, Supplier<List<ConflictNotice.Change>> look) {
        removeAll();
        try {
            save.run();
            return true;
        } catch (ChangedMeanwhile changed) {
            List<ConflictNotice.Change> changes = look.get();
            if (changes.isEmpty()) {
                return attempt(save);
            }
            say(new ConflictNotice(changes));
            return false;
        } catch (RuleViolation refused) {
            say(refused);
            return false;
        }
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
