package naru.support;

import java.util.UUID;
import naru.base.MissingText;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a request.
 *
 * @param version what the form saw
 * @param reason  for the city's own people, or null
 */
public record DecideRequest(
        UUID id, long version, Decision decision, @Nullable String reason) {

    public DecideRequest {
        reason = reason == null || reason.isBlank() ? null : MissingText.check("reason", reason, 500);
    }
}
