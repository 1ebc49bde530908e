package naru.itinerary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import naru.base.ui.Buttons;
import naru.itinerary.ItemDetails;
import org.jspecify.annotations.Nullable;

/** What whoever plans can do with something on the itinerary. */
final class LineActions extends Div {

    private final Button edit;
    private final Button delay;
    private transient @Nullable ItemDetails shown;

    /** @param done called when something was changed */
    LineActions(ItineraryDesk desk, ItineraryScreen screen, Runnable done) {
        addClassName("actions");
        edit = Buttons.quiet(
                getTranslation("itinerary.edit"), () -> new ItemDialog(desk, screen.now(), item(), done).open());
        delay = Buttons.quiet(
                getTranslation("delay.open"), () -> new DelayDialog(desk, screen.now(), item(), done).open());
        add(edit, delay);
    }

    /** @param item what can be changed, or null for a meeting */
    void show(@Nullable ItemDetails item) {
        shown = item;
        setVisible(item != null);
        if (item != null) {
            String title = item.facts().title().in(getLocale());
            edit.setAriaLabel(getTranslation("itinerary.edit.label", title));
            delay.setAriaLabel(getTranslation("delay.open.label", title));
        }
    }

    private ItemDetails item() {
        return Objects.requireNonNull(shown, "a meeting is changed on the board");
    }
}
