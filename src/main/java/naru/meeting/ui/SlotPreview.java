package naru.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import naru.base.WallTime;
import naru.base.ui.TimeText;
import naru.meeting.PlanMeeting.NewSlot;

/** The slots that would come of what is typed, so that a wrong hour is seen before companies see it. */
final class SlotPreview extends Div {

    SlotPreview() {
        addClassName("card");
        getElement().setAttribute("aria-live", "polite");
        showNone();
    }

    void showNone() {
        removeAll();
        add(new H2(getTranslation("slots.preview")), new Paragraph(getTranslation("slots.preview.none")));
    }

    void show(List<NewSlot> slots, ZoneId zone) {
        removeAll();
        OrderedList list = new OrderedList();
        list.addClassName("list");
        slots.forEach(slot -> list.add(new ListItem(
                new TimeText(new WallTime(slot.start(), zone), Duration.ofMinutes(slot.minutes())),
                new Span(slot.place().in(getLocale())))));
        add(new H2(getTranslation("slots.preview.count", slots.size())), list);
    }
}
