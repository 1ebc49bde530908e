package naru.support;

import java.time.LocalDate;
import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A measure, as lists show it. Companies and requests are counted by themselves: one company may have asked twice.
 *
 * @param dueOn     the day in Korea by which it is to be done
 * @param companies how many companies it answers
 * @param requests  how many requests it answers
 * @param waiting   how many of these still wait for their reply
 */
public record MeasureSummary(
        UUID id,
        String title,
        MeasureState state,
        @Nullable Name ownerUnit,
        @Nullable LocalDate dueOn,
        int companies,
        int requests,
        int waiting) {}
