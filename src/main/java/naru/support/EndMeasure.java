package naru.support;

import java.util.UUID;
import naru.base.MissingText;

/**
 * Ends a measure and drafts a reply to each request that still waits for one.
 *
 * @param version what the form saw
 * @param done    whether it was done; if not, it is dropped
 * @param result  what came of it; for the city's own people
 * @param reply   what each company is told; {@code {company}}, {@code {number}}, {@code {request}} and {@code {measure}}
 *                stand for its own
 */
public record EndMeasure(UUID id, long version, boolean done, String result, ReplyText reply) {

    public EndMeasure {
        result = MissingText.check("result", result, 2000);
    }
}
