package naru.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.page.WebStorage.Storage;
import java.util.HashSet;
import java.util.Set;

/**
 * What is typed into a form that is long to fill in, kept in the tab of the browser where it is typed, so that a reload or
 * an expired login costs nothing.
 */
final class FormDraft {

    private static final Storage TAB = Storage.SESSION_STORAGE;

    private final Component form;
    private final String key;
    private final Set<HasValue<?, ?>> watched = new HashSet<>();
    private boolean reading;
    private boolean due;
    private boolean forgotten;

    /** @param key tells this form from others in the same tab */
    FormDraft(Component form, String key) {
        this.form = form;
        this.key = key;
        watch(form);
    }

    /** Brings back what was typed before, and tells if anything was. */
    void bringBack(Runnable onBack) {
        WebStorage.getItem(TAB, key, kept -> {
            if (kept != null && read(kept)) {
                onBack.run();
            }
        });
    }

    /** To be called when rows come or go; a field that changes is heard of anyway. */
    void changed() {
        if (reading || forgotten || due) {
            return;
        }
        watch(form);
        form.getUI().ifPresent(ui -> {
            due = true;
            ui.beforeClientResponse(form, response -> {
                due = false;
                if (!forgotten) {
                    WebStorage.setItem(ui, TAB, key, FormText.write(form));
                }
            });
        });
    }

    /** Whether fields change because they are brought back, not because somebody types. */
    boolean isReading() {
        return reading;
    }

    /** It is saved, or not wanted: from now on nothing is kept. */
    void forget() {
        forgotten = true;
        WebStorage.removeItem(TAB, key);
    }

    private boolean read(String kept) {
        reading = true;
        try {
            return FormText.read(form, kept);
        } finally {
            reading = false;
            watch(form);
        }
    }

    private void watch(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            if (watched.add(field)) {
                field.addValueChangeListener(change -> changed());
            }
        } else {
            part.getChildren().forEach(this::watch);
        }
    }
}
