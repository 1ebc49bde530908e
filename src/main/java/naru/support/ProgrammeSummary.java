package naru.support;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A support scheme of the catalogue.
 *
 * @param version     what a form saw
 * @param body        who offers it
 * @param eligibility who can apply
 * @param amount      how much one gets, in words
 * @param opensOn     the first day in Korea on which one can apply
 * @param closesOn    the last, or null when it stays open
 * @param link        where one applies, or null
 * @param categoryIds the needs it answers
 * @param withdrawn   whether it is offered no longer
 */
public record ProgrammeSummary(
        UUID id,
        long version,
        Name name,
        Name body,
        String eligibility,
        String amount,
        LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable String link,
        Set<UUID> categoryIds,
        boolean withdrawn) {

    /** Whether one can apply on that day in Korea. */
    public boolean isOpen(LocalDate today) {
        return !withdrawn && !today.isBefore(opensOn) && (closesOn == null || !today.isAfter(closesOn));
    }
}
