package naru.support;

import java.util.UUID;
import naru.base.MissingText;
import org.jspecify.annotations.Nullable;

/**
 * Makes a unit answerable for a request.
 *
 * @param version  what the form saw
 * @param personId who of the unit takes care of it, or null when the unit settles that
 * @param why      for the city's own people, or null
 */
public record AssignRequest(
        UUID id,
        long version,
        UUID unitId,
        @Nullable UUID personId,
        @Nullable String why) {

    public AssignRequest {
        why = why == null || why.isBlank() ? null : MissingText.check("why", why, 500);
    }

    /** An assignment that explains itself. */
    public AssignRequest(UUID id, long version, UUID unitId, @Nullable UUID personId) {
        this(id, version, unitId, personId, null);
    }
}
