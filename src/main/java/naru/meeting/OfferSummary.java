package naru.meeting;

import java.time.Duration;
import java.time.Instant;
import naru.base.Name;
import naru.base.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * What whoever has the link of one in line sees of it: no more than is needed to answer.
 *
 * @param company the name of the company
 * @param place   venue, room and exact place
 * @param party   how many places it is about
 * @param until   until when the offer can be taken, or null where nothing is offered
 * @param turn    which in line it is, 1 for the next; 0 where it does not wait
 */
public record OfferSummary(
        Standing standing,
        Name company,
        Name title,
        PlaceLine place,
        WallTime start,
        Duration length,
        int party,
        @Nullable Instant until,
        int turn) {

    /** What there is to answer. */
    public enum Standing {
        /** Nothing yet: it waits, and can leave the line. */
        WAITING,
        /** Places are held for it, to be taken or left. */
        OFFERED,
        /** Nothing any more: the offer was taken, perhaps by a colleague. */
        TAKEN
    }
}
