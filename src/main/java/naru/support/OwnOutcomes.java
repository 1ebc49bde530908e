package naru.support;

import java.util.List;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForContacts;
import naru.company.CompanyBook;
import naru.company.NotYetContact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one's own company says came of its requests. */
@Service
@Transactional
public class OwnOutcomes {

    private final OutcomeDesk desk;
    private final RequestRepository requests;
    private final CompanyBook companies;
    private final CurrentUser user;

    OwnOutcomes(OutcomeDesk desk, RequestRepository requests, CompanyBook companies, CurrentUser user) {
        this.desk = desk;
        this.requests = requests;
        this.companies = companies;
        this.user = user;
    }

    /**
     * What the company was asked about one of its requests, the earliest first.
     *
     * @throws NotFound when one's own company has no such request
     * @throws NotYetContact when one does not yet speak for the company
     */
    @ForContacts
    @Transactional(readOnly = true)
    public List<OutcomeDetails> of(UUID requestId) {
        return desk.of(List.of(mine(requestId)));
    }

    /**
     * Answers, or corrects an answer; the same as by the link of the mail.
     *
     * @throws NotFound when one's own company was not asked that
     * @throws NotYetContact when one does not yet speak for the company
     * @throws OutcomeSettled when the company was asked anew since, or too long ago
     */
    @ForContacts
    public void answer(AnswerOutcome command) {
        OutcomeReport report = desk.find(command.reportId());
        mine(report.requestId());
        desk.answer(report, command.answer(), user.get().accountId());
    }

    private UUID mine(UUID requestId) {
        UUID company = companies.companyOf(user.get().accountId()).id();
        return requests.findById(requestId)
                .filter(request -> request.origin().companyId().equals(company))
                .map(SupportRequest::id)
                .orElseThrow(() -> new NotFound(requestId));
    }
}
