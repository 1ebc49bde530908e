package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose need it is, and how it came in.
 *
 * @param delegationId   the trip, or null when it was said at home
 * @param registrationId the meeting, or null when it has to do with none
 */
@Embeddable
record Origin(
        @Column(updatable = false) UUID companyId,
        @Column(updatable = false) @Nullable UUID delegationId,
        @Column(updatable = false) @Nullable UUID registrationId,

        @Enumerated(EnumType.STRING) @Column(updatable = false)
        Channel channel) {

    /** What staff took down: at a meeting, or on the phone where there was none. */
    Origin(UUID companyId, @Nullable UUID delegationId, @Nullable UUID registrationId) {
        this(companyId, delegationId, registrationId, registrationId == null ? Channel.PHONE : Channel.MEETING);
    }
}
