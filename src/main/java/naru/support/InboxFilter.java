package naru.support;

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
 */
public record InboxFilter(
        Owner owner,
        boolean overdue,
        @Nullable UUID categoryId,
        @Nullable RequestState state,
        String text) {

    /** Everything. */
    public static final InboxFilter ALL = new InboxFilter(Owner.ALL, false, null, null, "");

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
