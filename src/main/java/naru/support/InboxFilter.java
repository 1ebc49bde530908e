package naru.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests the city's people want to see.
 *
 * @param owner      whose
 * @param overdue    only those whose reply is late
 * @param categoryId only of this category, or null
 * @param state      only in this state, or null
 * @param text       what stands in their number or sentence; empty for all
 * @param deadline   only those whose reply is due until then, and not late yet; or null
 */
public record InboxFilter(
        Owner owner,
        boolean overdue,
        @Nullable UUID categoryId,
        @Nullable RequestState state,
        String text,
        @Nullable Deadline deadline) {

    /** Everything. */
    public static final InboxFilter ALL = new InboxFilter(Owner.ALL, false, null, null, "", null);

    /** Until when replies are due. */
    public enum Deadline {
        TODAY,
        /** Until Sunday. */
        THIS_WEEK;

        /** The last day, when it is that day in Korea. */
        LocalDate lastDay(LocalDate today) {
            return this == TODAY ? today : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }

        /** The translation key of the choice. */
        public String labelKey() {
            return "inbox.due." + name();
        }
    }

    /** Whose requests. */
    public enum Owner {
        ALL,
        MY_UNIT,
        MINE;

        /** The translation key of the choice. */
        public String labelKey() {
            return "inbox.owner." + name();
        }
    }
}
