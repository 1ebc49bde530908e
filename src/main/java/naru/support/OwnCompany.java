package naru.support;

import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.company.CompanyBook;
import naru.company.NotYetContact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what belongs to the company that the signed-in person speaks for. */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = NotYetContact.class)
class OwnCompany {

    private final RequestRepository requests;
    private final CompanyBook companies;
    private final CurrentUser user;

    OwnCompany(RequestRepository requests, CompanyBook companies, CurrentUser user) {
        this.requests = requests;
        this.companies = companies;
        this.user = user;
    }

    /**
     * Which company it is.
     *
     * @throws NotYetContact when one does not yet speak for it
     */
    UUID id() {
        return companies.companyOf(user.get().accountId()).id();
    }

    /**
     * One of its requests.
     *
     * @throws NotYetContact when one does not yet speak for it
     * @throws NotFound when it has no such request
     */
    SupportRequest request(UUID requestId) {
        UUID company = id();
        return requests.findById(requestId)
                .filter(request -> request.origin().companyId().equals(company))
                .orElseThrow(() -> new NotFound(requestId));
    }

    /** Whether it has that request and the signed-in person speaks for it. */
    boolean has(UUID requestId) {
        try {
            UUID company = id();
            return requests.findById(requestId)
                    .filter(request -> request.origin().companyId().equals(company))
                    .isPresent();
        } catch (NotYetContact stranger) {
            return false;
        }
    }
}
