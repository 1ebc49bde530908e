package naru.support;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import naru.attachment.AttachmentSummary;

/**
 * A request of one's own company with its way so far.
 *
 * @param reached when it first came to each state, in their order
 * @param files   what the company itself attached
 */
public record OwnRequestDetails(OwnRequest request, Map<RequestState, Instant> reached, List<AttachmentSummary> files) {

    public OwnRequestDetails {
        reached = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(reached));
        files = List.copyOf(files);
    }
}
