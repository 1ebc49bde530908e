package naru.support;

import java.time.Duration;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import naru.meeting.RegistrationState;

/**
 * A meeting that a company registered for.
 *
 * @param id           of its registration
 * @param delegationId whose meeting it is
 * @param start        at the place of the meeting
 */
public record StoryMeeting(
        UUID id,
        UUID delegationId,
        Name title,
        RegistrationState state,
        WallTime start,
        Duration length,
        String topic) {}
