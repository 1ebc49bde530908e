package naru.support;

import java.time.LocalDate;
import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A request, as lists of the city show it.
 *
 * @param overdue whether the company should have had its reply by now
 * @param waitsForCompany whether the city waits for what the company was asked, and the clock stands still
 * @param heldBy  the other body that the city waits for, or null
 */
public record RequestSummary(
        UUID id,
        String number,
        Name company,
        Name category,
        String sentence,
        @Nullable Name ownerUnit,
        @Nullable String assignee,
        LocalDate dueOn,
        boolean overdue,
        RequestState state,
        boolean waitsForCompany,
        @Nullable Name heldBy) {}
