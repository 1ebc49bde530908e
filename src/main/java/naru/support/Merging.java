package naru.support;

import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.ForOfficials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two requests that say the same. */
@Service
@Transactional
public class Merging {

    private final Casework casework;
    private final InquiryRepository inquiries;
    private final RequestNews news;

    Merging(Casework casework, InquiryRepository inquiries, RequestNews news) {
        this.casework = casework;
        this.inquiries = inquiries;
        this.news = news;
    }

    /**
     * Lets a request go on as part of another. The company sees where, and gets one reply; what it was asked about the
     * request that ends, and the body that had it, are waited for no longer.
     *
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws NotTheSameNeed when they are of different companies, or one and the same
     * @throws AlreadyReplied when the company has its reply to one of them
     * @throws AlreadyClosed when one of them is closed
     * @throws AlreadyMerged when one of them goes on as part of another
     */
    @ForOfficials
    public void merge(MergeRequests command) {
        UUID intoId = command.intoId();
        SupportRequest into = casework.find(intoId);
        casework.change(command.id(), command.version(), (request, stamp) -> {
            request.mergeInto(into, stamp);
            inquiries.findByRequestIdAndUnansweredTrue(request.id()).ifPresent(asked -> asked.withdraw(stamp.at()));
        });
        news.changed(into);
    }
}
