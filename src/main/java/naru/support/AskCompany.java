package naru.support;

import java.util.UUID;
import naru.base.MissingText;

/**
 * Asks the company for what is missing.
 *
 * @param id       the request
 * @param version  what the form saw
 * @param question what the company reads
 */
public record AskCompany(UUID id, long version, String question) {

    /** The most characters of a question. */
    public static final int LONGEST = 2000;

    public AskCompany {
        question = MissingText.check("question", question, LONGEST);
    }
}
