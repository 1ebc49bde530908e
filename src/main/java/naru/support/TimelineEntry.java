package naru.support;

import java.time.Instant;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * One line of a request's history, for the city's own people.
 *
 * @param who    the name of the person who did it, or null when it was somebody with a link and no account
 * @param unit   to which unit it was assigned
 * @param person to whom it was assigned
 */
public record TimelineEntry(
        Instant at,
        @Nullable String who,
        Move move,
        @Nullable Name unit,
        @Nullable String person,
        @Nullable Decision decision,
        @Nullable String note) {}
