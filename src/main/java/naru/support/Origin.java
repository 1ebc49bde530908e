package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose need it is, and where it was said.
 *
 * @param delegationId   the trip, or null when it was said at home
 * @param registrationId the meeting, or null when it was said elsewhere
 */
@Embeddable
record Origin(
        @Column(updatable = false) UUID companyId,
        @Column(updatable = false) @Nullable UUID delegationId,
        @Column(updatable = false) @Nullable UUID registrationId) {}
