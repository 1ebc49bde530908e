package naru.support;

import java.util.UUID;

/**
 * A request at some place in the inbox, and on which side of another it lies.
 *
 * @param position counted from one
 */
public record InboxPlace(UUID id, int position, Side side) {

    /** Before a request, that request itself, or after it. */
    public enum Side {
        BEFORE,
        HERE,
        AFTER
    }
}
