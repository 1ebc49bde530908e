package naru.itinerary.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.base.ui.Badge;
import naru.base.ui.Tone;
import naru.itinerary.Change;
import naru.itinerary.PublishedLine;

/** What is otherwise, a line each. */
final class ChangeList extends UnorderedList {

    ChangeList(List<Change> changes) {
        addClassName("list");
        changes.forEach(change -> add(new ListItem(
                new Badge(
                        getTranslation(change.kind().labelKey()),
                        change.kind() == Change.Kind.REMOVED ? Tone.DANGER : Tone.INFO),
                new Span(" " + change.line().title().in(getLocale()) + " "),
                new Span(times(change)))));
    }

    /** From when to when it was moved, and when it is otherwise. */
    private String times(Change change) {
        PublishedLine before = change.before();
        PublishedLine after = change.after();
        if (before != null && after != null && !before.start().equals(after.start())) {
            return getTranslation("versions.moved", words(before.start()), words(after.start()));
        }
        return words(change.line().start());
    }

    private String words(WallTime time) {
        return getTranslation("versions.time", TimeWords.there(time, getLocale()), TimeWords.korea(time, getLocale()));
    }
}
