package naru.meeting;

import java.util.UUID;
import naru.base.Happened;

/**
 * A registration was made, or moved to another state.
 *
 * @param now the state it has since
 */
public record RegistrationChanged(
        String city, UUID registrationId, UUID meetingId, UUID companyId, RegistrationState now) implements Happened {}
