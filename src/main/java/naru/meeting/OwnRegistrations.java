package naru.meeting;

import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import org.springframework.stereotype.Component;

/** Finds registrations of the company that the signed-in contact speaks for. */
@Component
class OwnRegistrations {

    private final Docket docket;
    private final CompanyBook companies;
    private final CurrentUser user;

    OwnRegistrations(Docket docket, CompanyBook companies, CurrentUser user) {
        this.docket = docket;
        this.companies = companies;
        this.user = user;
    }

    /**
     * One registration.
     *
     * @throws NotFound when one's own company has no such registration
     */
    Docket.Case find(UUID registrationId) {
        CompanySummary company = companies.companyOf(user.get().accountId());
        Docket.Case found = docket.find(registrationId);
        if (!found.registration().companyId().equals(company.id())) {
            throw new NotFound(registrationId);
        }
        return found;
    }
}
