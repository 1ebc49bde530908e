package naru.support;

import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * What a need can be about.
 *
 * @param version     what a form saw, so that it does not overwrite what it has not seen
 * @param workingDays how soon a need of this kind is answered
 * @param ownerUnitId the unit that answers unless somebody else is asked to
 * @param needsApproval whether the head of the unit approves each reply
 */
public record CategorySummary(
        UUID id,
        long version,
        String code,
        Name name,
        int workingDays,
        @Nullable UUID ownerUnitId,
        boolean needsApproval) {}
