package naru.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.company.CompanySummary;
import org.jspecify.annotations.Nullable;

/**
 * All about a request, for the city's own people.
 *
 * @param version    what a form saw, so that it does not overwrite what it has not seen
 * @param delegation the trip on which it was said
 * @param raisedBy   the name of the person who took it down
 * @param overdue    whether the company should have had its reply by now
 * @param history    the oldest first
 */
public record RequestDetails(
        UUID id,
        long version,
        String number,
        CompanySummary company,
        @Nullable Name delegation,
        @Nullable UUID registrationId,
        CategorySummary category,
        String sentence,
        String raisedBy,
        Instant receivedAt,
        LocalDate dueOn,
        boolean overdue,
        RequestState state,
        @Nullable UUID ownerUnitId,
        @Nullable Name ownerUnit,
        @Nullable UUID assigneeId,
        @Nullable String assignee,
        @Nullable Decision decision,
        @Nullable Reply reply,
        List<TimelineEntry> history) {}
