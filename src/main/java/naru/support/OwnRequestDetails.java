package naru.support;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import naru.attachment.AttachmentSummary;

/**
 * A request of one's own company with its way so far.
 *
 * @param reached when it first came to each state, in their order
 * @param inquiries what the city asked the company, the oldest first
 * @param files     what the company itself attached
 */
public record OwnRequestDetails(
        OwnRequest request,
        Map<RequestState, Instant> reached,
        List<OwnInquiry> inquiries,
        List<AttachmentSummary> files) {

    public OwnRequestDetails {
        reached = Collections.unmodifiableMap(new TreeMap<>(reached));
        inquiries = List.copyOf(inquiries);
        files = List.copyOf(files);
    }
}
