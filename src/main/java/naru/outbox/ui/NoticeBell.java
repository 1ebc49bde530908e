package naru.outbox.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.UUID;
import naru.base.ui.Live;
import naru.outbox.MyNotices;
import naru.outbox.NoticesChanged;

/** The way to one's notices, with the number of those one has not read. */
@StyleSheet("context://styles/outbox.css")
final class NoticeBell extends Anchor {

    private static final int MOST_SHOWN = 99;

    private final transient MyNotices notices;
    private final Span count = new Span();

    NoticeBell(MyNotices notices, UUID reader, Live live) {
        super("notices");
        this.notices = notices;
        addClassName("bell");
        count.addClassName("count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(count);
        refresh();
        live.watch(this, Set.of(NoticesChanged.class), event -> {
            if (event instanceof NoticesChanged changed && changed.accountId().equals(reader)) {
                refresh();
            }
        });
    }

    private void refresh() {
        int unread = notices.countUnread();
        count.setText(unread == 0 ? "" : unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        String words = unread == 0 ? getTranslation("notices.none-unread") : getTranslation("notices.unread", unread);
        getElement().setAttribute("aria-label", words);
        getElement().setAttribute("title", words);
    }
}
