package naru.meeting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.meeting.HistoryLine;
import naru.meeting.RegistrationDetails;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a registration, the first first: what and when, who did it and whether the city did it on the company's
 * behalf, from when to when it was moved, and why.
 */
@StyleSheet("context://styles/desk.css")
final class HistoryList extends OrderedList {

    HistoryList(RegistrationDetails registration) {
        addClassName("registration-history");
        List<HistoryLine> history = registration.history();
        for (int i = 0; i < history.size(); i++) {
            add(item(history.get(i), i == 0, to(history.subList(i + 1, history.size()), registration)));
        }
    }

    private ListItem item(HistoryLine line, boolean first, WallTime to) {
        Span what = new Span(getTranslation(line.kind().labelKey()));
        what.addClassName("what");
        Span when = new Span(TimeWords.moment(line.at(), getLocale()));
        when.addClassName("small");
        ListItem item = new ListItem(what, when);
        add(item, who(line, first));
        WallTime from = line.from();
        if (from != null) {
            add(item, getTranslation("registration.history.moved", words(from), words(to)));
        }
        String reason = line.reason();
        if (reason != null) {
            add(item, getTranslation("registration.history.reason", reason));
        }
        return item;
    }

    private static void add(ListItem item, @Nullable String text) {
        if (text != null) {
            item.add(new Paragraph(text));
        }
    }

    private @Nullable String who(HistoryLine line, boolean first) {
        String who = line.who();
        if (who == null || !line.byTheCity()) {
            return who;
        }
        // What companies do themselves, the city did for one of them; the rest it does of its own accord.
        boolean onBehalf = first || line.kind() == HistoryLine.Kind.PEOPLE_CHANGED;
        return getTranslation(onBehalf ? "registration.history.on-behalf" : "registration.history.by-the-city", who);
    }

    /** Where it was moved to: what it left with the next move, or where it is. */
    private static WallTime to(List<HistoryLine> later, RegistrationDetails registration) {
        for (HistoryLine line : later) {
            WallTime left = line.from();
            if (left != null) {
                return left;
            }
        }
        return registration.start();
    }

    private String words(WallTime time) {
        return getTranslation(
                "registration.history.time", TimeWords.there(time, getLocale()), TimeWords.korea(time, getLocale()));
    }
}
