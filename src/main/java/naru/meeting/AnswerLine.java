package naru.meeting;

import java.util.UUID;
import naru.base.Name;

/**
 * A question to a company, with its answer.
 *
 * @param required whether an answer is expected of every company
 * @param asked    whether it is still asked; an answer to one that is not stays to be read
 * @param text     the answer, empty while there is none
 */
public record AnswerLine(UUID questionId, Name question, boolean required, boolean asked, String text) {

    /** Whether the company has said something. */
    public boolean isAnswered() {
        return !text.isEmpty();
    }
}
