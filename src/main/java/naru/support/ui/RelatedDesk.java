package naru.support.ui;

import java.util.List;
import naru.support.InboxFilter;
import naru.support.Merging;
import naru.support.Relations;
import naru.support.RequestDetails;
import naru.support.RequestQueries;
import naru.support.RequestSummary;
import org.springframework.stereotype.Component;

/** What is at hand to bring requests together. */
@Component
record RelatedDesk(Merging merging, Relations relations, RequestQueries queries) {

    private static final int MOST_OF_A_COMPANY = 200;

    /** Into which requests one can go on: those of its company that wait for their reply, itself excepted. */
    List<RequestSummary> twins(RequestDetails request) {
        return queries.inbox(InboxFilter.ALL.withCompany(request.company().id()), 0, MOST_OF_A_COMPANY).stream()
                .filter(each -> each.state().awaitsReply() && !each.id().equals(request.id()))
                .toList();
    }
}
