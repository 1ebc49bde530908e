package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.meeting.HistoryLine;
import org.jspecify.annotations.Nullable;

/** What happened to a registration, folded away: when, what, by whom, and whether it was the city on one's behalf. */
final class MyHistory extends Composite<Details> {

    MyHistory(List<HistoryLine> history) {
        OrderedList list = new OrderedList();
        list.addClassName("history");
        // What the city noted for itself changed nothing for the company.
        history.stream()
                .filter(line -> line.kind() != HistoryLine.Kind.KEPT_QUIET)
                .forEach(line -> list.add(item(line)));
        getContent().setSummaryText(getTranslation("schedule.history", list.getComponentCount()));
        getContent().add(list);
    }

    private ListItem item(HistoryLine line) {
        Span when = new Span(TimeWords.moment(line.at(), getLocale()));
        when.addClassName("small");
        return new ListItem(when, new Span(what(line)));
    }

    private String what(HistoryLine line) {
        StringBuilder text = new StringBuilder(getTranslation(line.kind().labelKey()));
        String who = line.who();
        if (who != null) {
            text.append(" · ").append(line.byTheCity() ? getTranslation("schedule.history.city", who) : who);
        }
        WallTime from = line.from();
        if (from != null) {
            text.append(" · ")
                    .append(getTranslation(
                            "schedule.history.from",
                            TimeWords.day(from.date(), getLocale()),
                            from.local().toLocalTime(),
                            TimeWords.zone(from, getLocale()),
                            TimeWords.moment(from.instant(), getLocale())));
        }
        return text.append(reason(line.reason())).toString();
    }

    private static String reason(@Nullable String reason) {
        return reason == null ? "" : " · " + reason;
    }
}
