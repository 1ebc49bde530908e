package naru.support;

import java.util.UUID;
import naru.base.MissingText;

/** The company tells the city what it was asked. */
public record AnswerInquiry(UUID inquiryId, String answer) {

    /** The most characters of an answer. */
    public static final int LONGEST = 4000;

    public AnswerInquiry {
        answer = MissingText.check("answer", answer, LONGEST);
    }
}
