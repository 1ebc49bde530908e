package naru.support;

import java.time.Instant;
import java.util.Map;

/**
 * A request of one's own company with its way so far.
 *
 * @param reached when it first came to each state, in their order
 */
public record OwnRequestDetails(OwnRequest request, Map<RequestState, Instant> reached) {

    public OwnRequestDetails {
        reached = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(reached));
    }
}
