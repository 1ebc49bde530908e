package naru.itinerary.ui;

import com.vaadin.flow.component.dialog.Dialog;
import naru.base.ui.Buttons;

/** All that is said of a line of the timeline, and what can be done with it. */
final class LineDialog extends Dialog {

    private final transient ItineraryScreen screen;

    LineDialog(TimelineBlock block, ItineraryDesk desk, ItineraryScreen screen) {
        this.screen = screen;
        setWidth("min(32rem, 100%)");
        setHeaderTitle(getTranslation("timeline.line"));
        LineCard card = new LineCard(desk.mayPlan() ? new LineActions(desk, screen, this::done) : null);
        card.show(block.line(), screen.now());
        addClassName("line-dialog");
        add(card);
        getFooter().add(Buttons.secondary(getTranslation("timeline.close"), this::close));
    }

    private void done() {
        close();
        screen.refresh();
    }
}
