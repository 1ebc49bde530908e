package naru.outbox;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event of a calendar: what it says, whoever reads it.
 *
 * @param uid      stays the same for as long as the event exists, in every mail and every feed
 * @param sequence grows with each change, so that a calendar tells a newer state from an older one
 * @param stamp    when this state of the event was made; the same for as long as nothing changes
 * @param link     where to read about it and change it
 */
public record FeedEntry(
        String uid,
        int sequence,
        Instant stamp,
        When when,
        String summary,
        @Nullable String place,
        String description,
        URI link) {

    public FeedEntry {
        if (uid.isBlank() || summary.isBlank() || sequence < 0) {
            throw new IllegalArgumentException("an event without a name of its own, a title or an order");
        }
        summary = readable(summary);
        place = place == null ? null : readable(place);
        description = readable(description);
    }

    /** What ends a line for some readers and not for others would let one event's text pass for another event. */
    private static String readable(String text) {
        return text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    /** When an event is. */
    public sealed interface When {}

    /** From one moment to another. */
    public record Span(Instant start, Instant end) implements When {

        public Span {
            if (!end.isAfter(start)) {
                throw new IllegalArgumentException("an event that ends before it starts");
            }
        }
    }

    /** A day, such as that of a deadline; it keeps nobody from having other appointments. */
    public record Day(LocalDate date) implements When {}
}
