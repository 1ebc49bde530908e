package naru.outbox;

import java.util.List;

/**
 * Several events that a mail tells of at once: nobody is invited, and the reader's calendar takes those it likes. Where it
 * knows one by its UID, the newer SEQUENCE takes the place of the older.
 *
 * @param standing what takes place, new or otherwise than before
 * @param over     what does not take place any more
 */
public record CalendarNews(List<FeedEntry> standing, List<FeedEntry> over) implements CalendarPart {

    public CalendarNews {
        standing = List.copyOf(standing);
        over = List.copyOf(over);
        if (standing.isEmpty() && over.isEmpty()) {
            throw new IllegalArgumentException("no news");
        }
    }
}
