package naru.meeting;

import java.util.UUID;
import naru.base.Happened;

/** A meeting was opened, or its slots were changed. */
public record MeetingChanged(String city, UUID meetingId, UUID delegationId) implements Happened {}
