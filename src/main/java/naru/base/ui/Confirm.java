package naru.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be undone. */
public final class Confirm {

    private Confirm() {}

    /**
     * Asks, and does it when the answer is yes; a rule that stands in the way is said in a notice.
     *
     * @param text         names the thing and what will become of it
     * @param confirmLabel what will be done, not "OK"
     */
    public static void ask(String title, String text, String confirmLabel, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog(title, text, confirmLabel, confirmed -> Notices.attempt(then));
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(Failures.say("confirm.cancel"));
        dialog.open();
    }
}
