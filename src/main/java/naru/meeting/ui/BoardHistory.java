package naru.meeting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import naru.base.TimeWords;
import naru.meeting.HistoryLine;

/** What happened to a registration, the first first: what, when, by whom and for whom, and why. */
final class BoardHistory extends OrderedList {

    BoardHistory(List<HistoryLine> history) {
        addClassName("timeline");
        history.forEach(line -> add(item(line)));
    }

    private ListItem item(HistoryLine line) {
        Span what = new Span(getTranslation(line.kind().labelKey()));
        what.addClassName("move");
        Span when = new Span(TimeWords.moment(line.at(), getLocale()));
        when.addClassName("small");
        ListItem item = new ListItem(what, when);
        String who = line.who();
        if (who != null) {
            item.add(new Paragraph(who(line, who)));
        }
        var from = line.from();
        if (from != null) {
            item.add(new Paragraph(getTranslation(
                    "history.from",
                    TimeWords.day(from.date(), getLocale()) + " " + from.local().toLocalTime())));
        }
        String reason = line.reason();
        if (reason != null) {
            item.add(new Paragraph(getTranslation("history.reason", reason)));
        }
        return item;
    }

    /** What only a company does for itself, the city did on its behalf. */
    private String who(HistoryLine line, String who) {
        if (!line.byTheCity()) {
            return who;
        }
        return switch (line.kind()) {
            case REQUESTED, WAITLISTED, PEOPLE_CHANGED, ACCEPTED -> getTranslation("history.on-behalf", who);
            default -> getTranslation("history.by-the-city", who);
        };
    }
}
