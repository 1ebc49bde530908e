package naru.itinerary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import naru.base.ui.Buttons;
import naru.itinerary.ItemDetails;
import naru.itinerary.Itinerary;

/** What whoever plans can do with something on the itinerary. */
final class LineActions extends Div {

    LineActions(ItineraryDesk desk, Itinerary itinerary, ItemDetails item, Runnable done) {
        addClassName("actions");
        String title = item.facts().title().in(getLocale());
        Button edit = Buttons.quiet(
                getTranslation("itinerary.edit"), () -> new ItemDialog(desk, itinerary, item, done).open());
        edit.setAriaLabel(getTranslation("itinerary.edit.label", title));
        Button delay =
                Buttons.quiet(getTranslation("delay.open"), () -> new DelayDialog(desk, itinerary, item, done).open());
        delay.setAriaLabel(getTranslation("delay.open.label", title));
        add(edit, delay);
    }
}
