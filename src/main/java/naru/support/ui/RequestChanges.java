package naru.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import naru.base.Name;
import naru.base.TimeWords;
import naru.base.ui.ConflictNotice.Change;
import naru.support.RequestDetails;
import org.jspecify.annotations.Nullable;

/** What somebody else changed of a request, field by field. */
record RequestChanges(Locale language, Words words) {

    List<Change> between(RequestDetails before, RequestDetails now) {
        List<Change> changes = new ArrayList<>();
        compare(
                changes,
                "request.state",
                before,
                now,
                request -> words.say(request.state().labelKey()));
        compare(
                changes,
                "request.category",
                before,
                now,
                request -> request.category().name().in(language));
        compare(changes, "request.due", before, now, request -> TimeWords.dayOfYear(request.dueOn(), language));
        compare(changes, "request.unit", before, now, request -> in(request.ownerUnit()));
        compare(changes, "request.assignee", before, now, request -> text(request.assignee()));
        compare(
                changes,
                "request.decision",
                before,
                now,
                request -> request.decision() == null
                        ? ""
                        : words.say(request.decision().labelKey()));
        compare(
                changes,
                "request.reply",
                before,
                now,
                request -> request.draft() == null ? "" : request.draft().text().korean());
        return changes;
    }

    private void compare(
            List<Change> changes,
            String label,
            RequestDetails before,
            RequestDetails now,
            Function<RequestDetails, String> field) {
        String was = field.apply(before);
        String is = field.apply(now);
        if (!was.equals(is)) {
            changes.add(new Change(words.say(label), was, is));
        }
    }

    private String in(@Nullable Name name) {
        return name == null ? "" : name.in(language);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Says a text in the language of the screen. */
    interface Words {
        String say(String key, Object... arguments);
    }
}
