package naru.meeting;

import java.time.Instant;
import naru.base.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a registration, as those who may see the registration read it.
 *
 * @param who       the name of the person, or null where it was the clock or whoever had the link
 * @param byTheCity whether that person belongs to the city: what it does with a company's request it does on its behalf
 * @param reason    why, where a reason was given
 * @param from      when it was before, where its time changed
 */
public record HistoryLine(
        Kind kind,
        Instant at,
        @Nullable String who,
        boolean byTheCity,
        @Nullable String reason,
        @Nullable WallTime from) {

    /** What happened. */
    public enum Kind {
        REQUESTED,
        CONFIRMED,
        DECLINED,
        WAITLISTED,
        HOLD_ENDED,
        OFFERED,
        ACCEPTED,
        OFFER_ENDED,
        REORDERED,
        MOVED,
        SHIFTED,
        PEOPLE_CHANGED,
        CANCELLED,
        KEPT_QUIET,
        HELD,
        NO_SHOW;

        /** The translation key of what happened. */
        public String labelKey() {
            return "registration.history." + name();
        }
    }
}
