package naru.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.page.WebStorage.Storage;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * What is being typed into a field, kept in the tab of the browser where it is typed, so that a reload or an expired login
 * costs nothing. Gone once the field is empty again.
 */
public final class KeptText {

    private static final Storage TAB = Storage.SESSION_STORAGE;

    private KeptText() {}

    /**
     * Keeps what is typed from now on, and brings back what was typed before.
     *
     * @param key      tells this field from others in the same tab; names who types, too
     * @param onBack   what else is to be done when something came back
     */
    public static void keep(TextArea field, String key, Runnable onBack) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> store(key, change.getValue()));
        field.addAttachListener(attached -> WebStorage.getItem(attached.getUI(), TAB, key, kept -> {
            if (kept != null && field.isEmpty()) {
                field.setValue(kept);
                onBack.run();
            }
        }));
    }

    private static void store(String key, String typed) {
        UI ui = UI.getCurrent();
        if (typed.isEmpty()) {
            WebStorage.removeItem(ui, TAB, key);
        } else {
            WebStorage.setItem(ui, TAB, key, typed);
        }
    }
}
