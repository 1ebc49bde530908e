package naru.support;

import java.time.LocalDate;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A request with the names behind its ids, read together.
 *
 * @param heldBy the other body that has it, or null
 */
record RequestLine(
        SupportRequest request,
        Name company,
        Name category,
        @Nullable Name ownerUnit,
        @Nullable String assignee,
        @Nullable Name heldBy) {

    /** What lists of the city show of it on that day in Korea. */
    RequestSummary summary(LocalDate today) {
        return new RequestSummary(
                request.id(),
                request.number(),
                company,
                category,
                request.sentence(),
                ownerUnit,
                assignee,
                request.clock().dueOn(),
                request.isOverdue(today),
                request.state(),
                request.clock().waitingSince() != null,
                heldBy);
    }
}
