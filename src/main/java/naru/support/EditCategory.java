package naru.support;

import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * Changes a category; requests received before keep their due date and owner.
 *
 * @param version     what the form saw
 * @param workingDays how soon a need of this kind is answered, 1 to 250
 * @param ownerUnitId the unit that answers unless somebody else is asked to, or null
 * @param needsApproval whether the head of the unit approves each reply
 */
public record EditCategory(
        UUID id,
        long version,
        Name name,
        int workingDays,
        @Nullable UUID ownerUnitId,
        boolean needsApproval) {

    /** The fewest working days. */
    public static final int SOONEST = 1;

    /** The most working days. */
    public static final int LATEST = 250;

    public EditCategory {
        if (workingDays < SOONEST || workingDays > LATEST) {
            throw new IllegalArgumentException("an answer takes 1 to 250 working days");
        }
    }
}
