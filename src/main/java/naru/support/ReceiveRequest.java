package naru.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need of a company that staff take down outside a meeting.
 *
 * @param delegationId the trip it belongs to, or null
 */
public record ReceiveRequest(UUID companyId, @Nullable UUID delegationId, NewNeed need) {}
