package naru.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * All about a measure, for the city's own people.
 *
 * @param version   what a form saw
 * @param dueOn     the day in Korea by which it is to be done
 * @param startedBy the name of the person who started it
 * @param result    what came of it, once it ended
 * @param endedBy   the name of the person who ended it
 * @param companies how many companies it answers
 * @param requests  what it answers
 */
public record MeasureDetails(
        UUID id,
        long version,
        String title,
        String description,
        MeasureState state,
        @Nullable UUID ownerUnitId,
        @Nullable Name ownerUnit,
        @Nullable LocalDate dueOn,
        String startedBy,
        Instant startedAt,
        @Nullable String result,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        int companies,
        List<MeasureRequest> requests) {}
