package naru.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import naru.base.TimeWords;
import naru.meeting.MeetingSummary;
import naru.meeting.SlotSummary;

/** The meetings of a delegation, each with its state and the way to its page. */
final class MeetingLinks extends UnorderedList {

    MeetingLinks(List<MeetingSummary> meetings) {
        addClassNames("list", "dense", "meeting-links");
        meetings.forEach(meeting -> add(line(meeting)));
    }

    private ListItem line(MeetingSummary meeting) {
        Anchor link =
                new Anchor("meetings/plan/" + meeting.id(), meeting.title().in(getLocale()));
        return new ListItem(link, new StateBadge(meeting.state()), new Span(words(meeting)));
    }

    private String words(MeetingSummary meeting) {
        String form = getTranslation(meeting.form().labelKey());
        if (meeting.slots().isEmpty()) {
            return getTranslation("plan.planned.empty", form);
        }
        SlotSummary first = meeting.slots().getFirst();
        return getTranslation(
                "plan.planned.line",
                form,
                TimeWords.day(first.start().date(), getLocale()) + " "
                        + first.start().local().toLocalTime(),
                meeting.slots().size());
    }
}
