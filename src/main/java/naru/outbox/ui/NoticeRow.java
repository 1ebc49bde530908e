package naru.outbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Tone;
import naru.outbox.NoticeSummary;

/** One notice: a link to the page where it matters, by way of taking down that it was read. */
final class NoticeRow extends Anchor {

    NoticeRow(NoticeSummary notice) {
        super("notices/" + notice.id());
        addClassName("notice-row");
        Span line = new Span(notice.line());
        line.addClassName("line");
        add(line);
        if (notice.unread()) {
            addClassName("unread");
            add(new Badge(getTranslation("notices.new"), Tone.INFO));
        }
        add(new Time(notice.postedAt(), TimeWords.moment(notice.postedAt(), getLocale())));
    }

    @Tag("time")
    private static final class Time extends Component implements HasText {

        Time(Instant instant, String words) {
            setText(words);
            getElement().setAttribute("datetime", instant.toString());
        }
    }
}
