package naru.support;

import java.util.UUID;

/**
 * The written answer a company gets.
 *
 * @param version what the form saw
 */
public record ReplyToRequest(UUID id, long version, ReplyText text) {

    /** An answer in Korean alone. */
    public ReplyToRequest(UUID id, long version, String korean) {
        this(id, version, new ReplyText(korean, null));
    }
}
