package naru.support.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import naru.base.TimeWords;
import naru.support.Decision;
import naru.support.TimelineEntry;

/** What was done with a request, by whom and when, the latest first. */
final class Timeline extends OrderedList {

    Timeline(List<TimelineEntry> history) {
        addClassName("timeline");
        history.reversed().forEach(entry -> add(item(entry)));
    }

    private ListItem item(TimelineEntry entry) {
        Span move = new Span(getTranslation(entry.move().labelKey()));
        move.addClassName("move");
        ListItem item = new ListItem(move);
        List<String> about = new ArrayList<>();
        if (entry.unit() != null) {
            about.add(entry.unit().in(getLocale()));
        }
        if (entry.person() != null) {
            about.add(entry.person());
        }
        Decision decision = entry.decision();
        if (decision != null) {
            about.add(getTranslation(decision.labelKey()));
        }
        if (!about.isEmpty()) {
            item.add(new Span(String.join(" · ", about)));
        }
        if (entry.note() != null) {
            item.add(new Paragraph(entry.note()));
        }
        String at = TimeWords.moment(entry.at(), getLocale());
        Paragraph who =
                new Paragraph(entry.who() == null ? at : getTranslation("request.history.line", at, entry.who()));
        who.addClassName("small");
        item.add(who);
        return item;
    }
}
