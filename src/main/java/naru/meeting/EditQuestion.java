package naru.meeting;

import java.util.UUID;
import naru.base.Name;

/**
 * A question as it shall read from now on.
 *
 * @param required whether an answer is expected of every company
 */
public record EditQuestion(UUID questionId, Name text, boolean required) {}
