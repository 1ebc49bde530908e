package naru.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose need it is, and where it was said.
 *
 * @param delegationId   the trip, or null when it was said at home
 * @param registrationId the meeting, or null when it was said elsewhere
 */
record Origin(
        UUID companyId,
        @Nullable UUID delegationId,
        @Nullable UUID registrationId) {}
