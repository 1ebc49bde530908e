package naru.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
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
        show(new Notification(), text, NotificationVariant.SUCCESS, SHORT);
    }

    /** Says that it is done and offers to take it back. */
    public static void success(String text, String undoLabel, Runnable undo) {
        Notification notice = new Notification();
        Button takeBack = Buttons.quiet(undoLabel, () -> {
            notice.close();
            attempt(undo);
        });
        show(notice, text, NotificationVariant.SUCCESS, TIME_TO_UNDO, takeBack);
    }

    /** Says at once, also to a screen reader, that something could not be done; stays until it is closed. */
    public static void failure(String text) {
        Notification notice = new Notification();
        notice.setAssertive(true);
        Button close = Buttons.quiet(Failures.say("notice.close"), notice::close);
        show(notice, text, NotificationVariant.ERROR, Duration.ZERO, close);
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

    private static void show(
            Notification notice, String text, NotificationVariant variant, Duration duration, Button... actions) {
        Div content = new Div(new Span(text));
        content.add(actions);
        content.addClassName("notice-text");
        notice.add(content);
        notice.addThemeVariants(variant);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration((int) duration.toMillis());
        notice.open();
    }
}
