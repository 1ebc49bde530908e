package naru.base.ui;

import com.vaadin.flow.component.button.Button;

/** Keys that click a button wherever the focus is, except while somebody types: {@code js/shortcuts.js}. */
public final class Shortcut {

    private Shortcut() {}

    /**
     * Gives a button its keys.
     *
     * @param keys as in {@code aria-keyshortcuts}, with a modifier: {@code Alt+ArrowDown}
     */
    public static void on(Button button, String keys) {
        button.getElement().setAttribute("aria-keyshortcuts", keys);
        Scripts.loadWith(button, "shortcuts.js");
    }
}
