package naru.meeting;

import java.util.List;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import naru.timetable.Overlap;
import org.springframework.stereotype.Service;

/**
 * A coordinator registers for a company that phoned. The history keeps who asked for whom. Nobody needs to confirm it, and
 * the days on which companies may register do not matter.
 */
@Service
public class OnBehalf {

    private final Desk desk;
    private final Contest contest;
    private final CompanyBook companies;
    private final CurrentUser user;

    OnBehalf(Desk desk, Contest contest, CompanyBook companies, CurrentUser user) {
        this.desk = desk;
        this.contest = contest;
        this.companies = companies;
        this.user = user;
    }

    /**
     * Gives a company a place.
     *
     * @return the id of the registration, which is confirmed
     * @throws NotFound when one's own city has no such company or slot
     * @throws AlreadyRegistered when the company stands registered for this meeting
     * @throws Overlap when the company is elsewhere at that time
     * @throws SlotFull when there are not enough places
     */
    @ForCoordinators
    public UUID register(UUID companyId, RegisterCompany command) {
        return contest.settle(() -> {
            Docket.Case made =
                    desk.request(command, company(companyId), user.get().accountId());
            desk.confirm(made, user.get().accountId());
            return made.registration().id();
        });
    }

    /**
     * Gives a company a place, or has it stand in line where there is none.
     *
     * @return the id of the registration
     * @throws RuntimeException as {@link #register} does, except that nothing is ever full
     */
    @ForCoordinators
    public UUID standInLine(UUID companyId, RegisterCompany command) {
        return contest.settle(() -> {
            Docket.Case made =
                    desk.requestOrWait(command, company(companyId), user.get().accountId());
            if (made.registration().state() == RegistrationState.REQUESTED) {
                desk.confirm(made, user.get().accountId());
            }
            return made.registration().id();
        });
    }

    private CompanySummary company(UUID id) {
        CompanySummary company = companies.byId(List.of(id)).get(id);
        if (company == null) {
            throw new NotFound(id);
        }
        return company;
    }
}
