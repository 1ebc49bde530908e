package naru.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a unit answerable for a request.
 *
 * @param version  what the form saw
 * @param personId who of the unit takes care of it, or null when the unit settles that
 */
public record AssignRequest(
        UUID id, long version, UUID unitId, @Nullable UUID personId) {}
