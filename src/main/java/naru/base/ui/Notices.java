package naru.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import naru.base.RuleViolation;
import org.springframework.dao.OptimisticLockingFailureException;

/** Short notices on what was just done, or could not be. */
public final class Notices {

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration TIME_TO_UNDO = Duration.ofSeconds(12);

    private Notices() {}

    /** Says that it is done. */
    public static void success(String text) {
        show(notice(text, Tone.SUCCESS), SHORT);
    }

    /** Says that it is done and offers to take it back. */
    public static void success(String text, String undoLabel, Runnable undo) {
        Notification notice = notice(text, Tone.SUCCESS);
        notice.add(Buttons.quiet(undoLabel, () -> {
            notice.close();
            attempt(undo);
        }));
        show(notice, TIME_TO_UNDO);
    }

    /** Says at once, also to a screen reader, that something could not be done; stays until it is closed. */
    public static void failure(String text) {
        Notification notice = notice(text, Tone.DANGER);
        notice.setAssertive(true);
        notice.add(Buttons.quiet(Failures.say("notice.close"), notice::close));
        show(notice, Duration.ZERO);
    }

    /**
     * Does it, or says which rule stands in the way.
     *
     * @return whether it was done
     */
    public static boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuleViolation | OptimisticLockingFailureException refused) {
            failure(Failures.sentence(refused).orElseThrow(() -> refused));
            return false;
        }
    }

    private static Notification notice(String text, Tone tone) {
        Notification notice = new Notification(new Span(text));
        notice.addClassNames("notice", tone.className());
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        return notice;
    }

    private static void show(Notification notice, Duration duration) {
        notice.setDuration((int) duration.toMillis());
        notice.open();
    }
}
