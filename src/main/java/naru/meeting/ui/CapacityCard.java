package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Card;
import naru.base.ui.Tone;
import naru.meeting.planning.DayCapacity;

/** Whether each day of the delegation has places enough. */
final class CapacityCard extends Composite<Card> {

    CapacityCard(java.util.List<DayCapacity> days) {
        Card card = getContent();
        card.add(new H2(getTranslation("capacity.heading")));
        if (days.isEmpty()) {
            card.add(new Paragraph(getTranslation("capacity.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("list", "dense", "capacity");
        days.forEach(day -> list.add(line(day)));
        card.add(list, small(getTranslation("capacity.rule", days.getFirst().unregistered(), DayCapacity.ENOUGH)));
    }

    private ListItem line(DayCapacity day) {
        Span name = new Span(TimeWords.day(day.day(), getLocale()));
        name.addClassName("name");
        String percent = day.percent().isPresent()
                ? getTranslation("capacity.percent", day.percent().getAsInt())
                : getTranslation("capacity.idle");
        return new ListItem(
                name,
                new Span(getTranslation("capacity.line", day.places(), day.demand())),
                new Badge(
                        getTranslation(day.isTight() ? "capacity.tight" : "capacity.enough", percent),
                        day.isTight() ? Tone.WARNING : Tone.SUCCESS));
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return paragraph;
    }
}
