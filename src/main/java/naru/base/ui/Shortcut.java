package naru.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinRequest;

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
        String context = VaadinRequest.getCurrent().getContextPath();
        button.addAttachListener(attached -> attached.getUI().getPage().addJsModule(context + "/js/shortcuts.js"));
    }
}
