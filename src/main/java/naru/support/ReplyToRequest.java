package naru.support;

import java.util.UUID;
import naru.base.MissingText;

/**
 * The written answer a company gets.
 *
 * @param version what the form saw
 */
public record ReplyToRequest(UUID id, long version, String text) {

    /** The most characters a reply has. */
    public static final int LONGEST = SupportRequest.LONGEST_REPLY;

    public ReplyToRequest {
        text = MissingText.check("reply", text, LONGEST);
    }
}
