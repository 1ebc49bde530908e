package naru.meeting;

import java.util.UUID;
import naru.base.Name;

/**
 * A further question to the companies of a meeting.
 *
 * @param required whether an answer is expected of every company
 */
public record AddQuestion(UUID meetingId, Name text, boolean required) {}
