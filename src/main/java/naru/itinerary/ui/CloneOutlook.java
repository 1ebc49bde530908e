package naru.itinerary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;
import naru.base.TimeWords;
import naru.itinerary.ClonePreview;
import naru.itinerary.DayShift;

/** What a trip that is like another would have of it, and on what days of the week. */
final class CloneOutlook extends Div {

    CloneOutlook(ClonePreview preview) {
        addClassNames("banner", "info", "stack");
        DayShift shift = preview.shift();
        add(
                new Paragraph(getTranslation(
                        "clone.shift",
                        TimeWords.dayOfYear(shift.from(), getLocale()),
                        TimeWords.dayOfYear(shift.to(), getLocale()))),
                new Paragraph(
                        shift.weekdays() == 0
                                ? getTranslation("clone.weekdays.same")
                                : getTranslation(
                                        "clone.weekdays.other",
                                        shift.from().getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale()),
                                        shift.to().getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale()))),
                new Paragraph(getTranslation(
                        "clone.copied",
                        preview.copied(),
                        preview.stops(),
                        preview.budgetLines(),
                        preview.resources())));
        if (!preview.leftOut().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            preview.leftOut()
                    .forEach(line -> list.add(new ListItem(getTranslation(
                            "clone.left-out.line",
                            line.title().in(getLocale()),
                            TimeWords.dayOfYear(line.start().date(), getLocale())))));
            add(new Paragraph(getTranslation("clone.left-out", preview.leftOut().size())), list);
        }
    }
}
