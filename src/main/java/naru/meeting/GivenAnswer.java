package naru.meeting;

import java.util.UUID;
import naru.base.MissingText;

/**
 * What a company answers to a question.
 *
 * @param text empty where it takes its answer back, or has none yet
 */
public record GivenAnswer(UUID questionId, String text) {

    /** The most characters of an answer. */
    public static final int LONGEST = 1000;

    public GivenAnswer {
        text = text.isBlank() ? "" : MissingText.check("answer", text, LONGEST);
    }
}
