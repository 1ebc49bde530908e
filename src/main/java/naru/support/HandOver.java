package naru.support;

import java.time.LocalDate;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.MissingText;

/**
 * Asks another body to take care of a request.
 *
 * @param version     what the form saw
 * @param person      whom to write to there
 * @param sent        what they are to know and to do; it goes to them as it is
 * @param nextCheckOn on which day in Korea the city asks how far they are
 * @param decide      whether it is decided with it that the request is passed on
 */
public record HandOver(
        UUID requestId,
        long version,
        UUID bodyId,
        String person,
        EmailAddress email,
        String sent,
        LocalDate nextCheckOn,
        boolean decide) {

    /** The most characters of what is sent, and of what comes back. */
    public static final int LONGEST = 4000;

    /** The most characters of a person's name. */
    public static final int LONGEST_NAME = 80;

    public HandOver {
        person = MissingText.check("person", person, LONGEST_NAME);
        sent = MissingText.check("sent", sent, LONGEST);
    }
}
