package naru.meeting.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import naru.base.TimeWords;
import naru.base.ui.TimeText;
import naru.meeting.SlotSummary;

/**
 * A slot to choose, named by a whole sentence: when, there and in Korea, where, and what is free. One that is full can be
 * chosen too: it leads into its line.
 */
final class SlotButton extends NativeButton {

    SlotButton(SlotSummary slot, Runnable onChosen) {
        addClassName("slot");
        boolean full = slot.isFull();
        Span places = new Span(
                full ? getTranslation("slot.full", slot.waiting()) : getTranslation("meeting.free", slot.free()));
        places.addClassNames("free", full ? "none" : "some");
        Span place = new Span(slot.place().in(getLocale()));
        place.addClassName("place");
        add(new TimeText(slot.start(), slot.length()), place, places);
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "slot.label",
                                TimeWords.there(slot.start(), slot.length(), getLocale()),
                                TimeWords.korea(slot.start(), slot.length(), getLocale()),
                                slot.place().in(getLocale()),
                                full
                                        ? getTranslation("slot.full.label", slot.waiting())
                                        : getTranslation("meeting.free", slot.free())));
        addClickListener(click -> onChosen.run());
    }
}
