package naru.support;

import java.util.List;
import java.util.UUID;
import naru.account.People;
import naru.account.Units;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.ForOfficials;
import naru.company.CompanyBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the city does with the requests of its companies. */
@Service
@Transactional
public class SupportRequests {

    private final Intake intake;
    private final Casework casework;
    private final Recategorizing categories;
    private final CompanyBook companies;
    private final Units units;
    private final People people;

    SupportRequests(
            Intake intake,
            Casework casework,
            Recategorizing categories,
            CompanyBook companies,
            Units units,
            People people) {
        this.intake = intake;
        this.casework = casework;
        this.categories = categories;
        this.companies = companies;
        this.units = units;
        this.people = people;
    }

    /**
     * Takes down a need that was said outside a meeting. Sent twice, it is received once.
     *
     * @return the id of the request
     * @throws NotFound when one's own city has no such company, delegation or category
     */
    @ForOfficials
    public UUID receive(ReceiveRequest command) {
        if (!companies.byId(List.of(command.companyId())).containsKey(command.companyId())) {
            throw new NotFound(command.companyId());
        }
        Origin origin = new Origin(command.companyId(), command.delegationId(), null);
        return intake.receive(origin, List.of(command.need())).getFirst().id();
    }

    /**
     * Makes a unit answerable.
     *
     * @throws NotFound when one's own city has no such request, unit or colleague
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws AlreadyReplied when the company has its reply
     * @throws AlreadyClosed when it is closed
     */
    @ForOfficials
    public void assign(AssignRequest command) {
        units.get(command.unitId());
        UUID person = command.personId();
        if (person != null && !isColleague(person)) {
            throw new NotFound(person);
        }
        casework.change(
                command.id(),
                command.version(),
                (request, stamp) -> request.assign(new Owner(command.unitId(), person), command.why(), stamp));
    }

    /**
     * Says that it is about something else; its reply is then due as such needs are, counted from the same day as before.
     *
     * @throws NotFound when one's own city has no such request or category
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws AlreadyReplied when the company has its reply
     * @throws AlreadyClosed when it is closed
     * @throws AlreadyMerged when it goes on as part of another
     */
    @ForOfficials
    public void categorize(CategorizeRequest command) {
        casework.change(
                command.id(),
                command.version(),
                (request, stamp) -> categories.categorize(request, command.categoryId(), stamp));
    }

    /**
     * Begins the review.
     *
     * @param version what the form saw
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws NotAssignedYet when no unit is answerable yet
     * @throws ReviewAlreadyStarted when it was begun before
     * @throws AlreadyReplied when the company has its reply
     * @throws AlreadyClosed when it is closed
     */
    @ForOfficials
    public void startReview(UUID id, long version) {
        casework.change(id, version, SupportRequest::startReview);
    }

    /**
     * Decides, or decides anew before the reply.
     *
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws AlreadyReplied when the company has its reply
     * @throws AlreadyClosed when it is closed
     */
    @ForOfficials
    public void decide(DecideRequest command) {
        casework.change(
                command.id(),
                command.version(),
                (request, stamp) -> request.decide(command.decision(), command.reason(), casework.myUnit(), stamp));
    }

    /**
     * Begins what was decided.
     *
     * @param version what the form saw
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws WorkWithoutDecision when nothing was decided yet
     * @throws NothingToWorkOn when the decision leaves nothing to do
     * @throws WorkAlreadyStarted when it was begun before
     * @throws AlreadyReplied when the company has its reply
     * @throws AlreadyClosed when it is closed
     */
    @ForOfficials
    public void startWork(UUID id, long version) {
        casework.change(id, version, SupportRequest::startWork);
    }

    /**
     * Ends it.
     *
     * @param version what the form saw
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws CloseWithoutReply when the company waits for its reply
     * @throws AlreadyClosed when it was closed before
     */
    @ForOfficials
    public void close(UUID id, long version) {
        casework.change(id, version, SupportRequest::close);
    }

    private boolean isColleague(UUID accountId) {
        return people.officials().stream().anyMatch(person -> person.id().equals(accountId));
    }
}
