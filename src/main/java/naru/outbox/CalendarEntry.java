package naru.outbox;

import java.net.URI;
import java.time.Instant;
import naru.base.EmailAddress;
import naru.base.MissingText;

/**
 * One event in the reader's calendar, made, changed or cancelled by a mail.
 *
 * @param uid          stays the same over all mails about the event
 * @param sequence     grows with each change, so that a calendar tells a newer mail from an older one
 * @param cancelled    whether the event is taken out of the calendar
 * @param stamp        when this state of the event was made
 * @param link         where to read about it and change it
 * @param attendee     the reader
 */
public record CalendarEntry(
        String uid,
        int sequence,
        boolean cancelled,
        Instant start,
        Instant end,
        Instant stamp,
        String summary,
        String place,
        String description,
        URI link,
        EmailAddress attendee,
        String attendeeName)
        implements CalendarPart {

    public CalendarEntry {
        uid = MissingText.check("uid", uid, 200);
        summary = MissingText.check("summary", summary, 300);
        place = MissingText.check("place", place, 500);
        description = MissingText.check("description", description, 5_000);
        attendeeName = MissingText.check("attendeeName", attendeeName.replaceAll("\\s+", " "), 120);
        if (sequence < 0 || !end.isAfter(start)) {
            throw new IllegalArgumentException("an event that ends before it starts, or a negative sequence");
        }
    }

    /** What it says, apart from whom it says it to. */
    FeedEntry said() {
        return new FeedEntry(uid, sequence, stamp, new FeedEntry.Span(start, end), summary, place, description, link);
    }
}
