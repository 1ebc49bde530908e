package naru.support.ui;

import java.util.UUID;
import naru.attachment.AttachmentLimits;
import naru.base.NotFound;
import naru.company.NotYetContact;
import naru.support.Inquiries;
import naru.support.OwnOutcomes;
import naru.support.OwnRequestDetails;
import naru.support.OwnRequests;
import naru.support.Raising;
import naru.support.RequestQueries;
import org.springframework.stereotype.Component;

/** What a company needs at hand for one of its requests. */
@Component
record OwnRequestDesk(
        RequestQueries queries,
        OwnRequests requests,
        Inquiries inquiries,
        OwnOutcomes outcomes,
        Raising raising,
        AttachmentLimits limits) {

    /**
     * The request; its replies count as read from now on.
     *
     * @throws NotFound when it is not one's own company's, or one does not yet speak for the company
     */
    OwnRequestDetails open(UUID id) {
        try {
            requests.readReplies(id);
            return queries.mine(id);
        } catch (NotYetContact waiting) {
            throw new NotFound(id);
        }
    }
}
