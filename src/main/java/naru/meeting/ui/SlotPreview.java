package naru.meeting.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.base.ui.TimeText;
import naru.meeting.PlanMeeting.NewSlot;
import naru.meeting.planning.SlotGrid;
import naru.timetable.Clash;

/** The slots that would come of what is typed, and what stands in their way, so that a wrong hour is seen in time. */
final class SlotPreview extends Div {

    private static final int SHOWN_AT_ONCE = 6;

    private final Div planned = new Div();
    private final ClashList clashes = new ClashList();

    SlotPreview() {
        addClassNames("card", "preview");
        planned.addClassName("stack");
        planned.getElement().setAttribute("aria-live", "polite");
        add(planned, clashes);
        showNone();
    }

    void showNone() {
        planned.removeAll();
        planned.add(new H2(getTranslation("slots.preview")), new Paragraph(getTranslation("slots.preview.none")));
        clashes.show(List.of());
    }

    void show(List<NewSlot> slots, List<SlotGrid.Count> counts, ZoneId zone, List<Clash> found) {
        planned.removeAll();
        planned.add(new H2(getTranslation("slots.preview.count", slots.size())));
        if (counts.size() > 1) {
            planned.add(byStation(counts));
        }
        planned.add(list(slots, zone));
        clashes.show(found);
    }

    void showClashes(List<Clash> found) {
        clashes.show(found);
        clashes.scrollIntoView();
    }

    private UnorderedList byStation(List<SlotGrid.Count> counts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("counts");
        counts.forEach(count -> list.add(new ListItem(getTranslation(
                "slots.preview.station",
                TimeWords.day(count.day(), getLocale()),
                count.station().place().in(getLocale()),
                count.slots()))));
        return list;
    }

    private com.vaadin.flow.component.Component list(List<NewSlot> slots, ZoneId zone) {
        OrderedList list = new OrderedList();
        list.addClassNames("list", "dense");
        slots.forEach(slot -> list.add(new ListItem(
                new TimeText(new WallTime(slot.start(), zone), Duration.ofMinutes(slot.minutes())),
                new Span(slot.place().in(getLocale())))));
        return slots.size() <= SHOWN_AT_ONCE ? list : new Details(getTranslation("slots.preview.all"), list);
    }
}
