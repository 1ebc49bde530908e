package naru.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of which requests the outcomes are shown.
 *
 * @param delegationId only those said on this trip, or null
 * @param year         only those received in this year in Korea, or null
 */
public record OutcomeFilter(
        @Nullable UUID delegationId, @Nullable Integer year) {

    /** Of all. */
    public static final OutcomeFilter ALL = new OutcomeFilter(null, null);
}
