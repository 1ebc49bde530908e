package naru.meeting.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import naru.base.TimeWords;
import naru.base.ui.TimeText;
import naru.meeting.SlotSummary;

/** A slot to choose, named by a whole sentence: when, there and in Korea, where, and what is free. */
final class SlotButton extends NativeButton {

    SlotButton(SlotSummary slot, Runnable onChosen) {
        addClassName("slot");
        String free = slot.isFull() ? getTranslation("meeting.full") : getTranslation("meeting.free", slot.free());
        Span places = new Span(free);
        places.addClassNames("free", slot.isFull() ? "none" : "some");
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
                                free));
        setEnabled(!slot.isFull());
        addClickListener(click -> onChosen.run());
    }
}
