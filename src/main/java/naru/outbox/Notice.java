package naru.outbox;

import java.util.UUID;
import naru.base.MissingText;

/**
 * A line that a person finds in the portal.
 *
 * @param accountId whose
 * @param line      in the language in which they get their mail
 * @param page      the page where it matters, without the portal's address
 */
public record Notice(UUID accountId, String line, String page) {

    static final int LONGEST = 300;

    public Notice {
        line = MissingText.check("line", line.replaceAll("\\s+", " "), LONGEST);
        if (page.length() > LONGEST) {
            throw new IllegalArgumentException("too long an address: " + page);
        }
    }
}
