package naru.meeting;

import java.util.UUID;
import naru.base.Name;

/**
 * A question as those see it who ask it.
 *
 * @param required whether an answer is expected of every company
 * @param answers  how many have answered
 */
public record QuestionSummary(UUID id, Name text, boolean required, int answers) {}
