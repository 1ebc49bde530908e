package naru.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be undone: in red before something is lost, plainly before something is sent. */
public final class Confirm {

    private Confirm() {}

    /**
     * Asks before something goes on its way; a rule that stands in the way is said in a notice.
     *
     * @param text         says who will get it
     * @param confirmLabel what will be done, not "OK"
     */
    public static void send(String title, String text, String confirmLabel, Runnable then) {
        open(title, text, confirmLabel, "primary", then);
    }

    /**
     * Asks, and does it when the answer is yes; a rule that stands in the way is said in a notice.
     *
     * @param text         names the thing and what will become of it
     * @param confirmLabel what will be done, not "OK"
     */
    public static void ask(String title, String text, String confirmLabel, Runnable then) {
        open(title, text, confirmLabel, "primary error", then);
    }

    private static void open(String title, String text, String confirmLabel, String theme, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog(title, text, confirmLabel, confirmed -> Notices.attempt(then));
        dialog.setConfirmButtonTheme(theme);
        dialog.setCancelable(true);
        dialog.setCancelText(Failures.say("confirm.cancel"));
        dialog.open();
    }
}
