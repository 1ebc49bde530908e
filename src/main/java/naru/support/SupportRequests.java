package naru.support;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import naru.account.People;
import naru.account.Units;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForOfficials;
import naru.company.CompanyBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the city does with the requests of its companies. */
@Service
@Transactional
public class SupportRequests {

    private final RequestRepository requests;
    private final Intake intake;
    private final RequestNews news;
    private final CompanyBook companies;
    private final Units units;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    SupportRequests(
            RequestRepository requests,
            Intake intake,
            RequestNews news,
            CompanyBook companies,
            Units units,
            People people,
            CurrentUser user,
            Clock clock) {
        this.requests = requests;
        this.intake = intake;
        this.news = news;
        this.companies = companies;
        this.units = units;
        this.people = people;
        this.user = user;
        this.clock = clock;
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
        change(command.id(), command.version(), (request, stamp) -> request.assign(command.unitId(), person, stamp));
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
        change(id, version, SupportRequest::startReview);
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
        change(
                command.id(),
                command.version(),
                (request, stamp) -> request.decide(command.decision(), command.reason(), myUnit(), stamp));
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
        change(id, version, SupportRequest::startWork);
    }

    /**
     * Gives the company its written answer; it gets a mail.
     *
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws ReplyWithoutDecision when nothing was decided yet
     * @throws AlreadyReplied when the company has its reply
     * @throws AlreadyClosed when it is closed
     */
    @ForOfficials
    public void reply(ReplyToRequest command) {
        SupportRequest request = load(command.id(), command.version());
        request.reply(command.text(), stamp());
        news.replied(request);
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
        change(id, version, SupportRequest::close);
    }

    private void change(UUID id, long version, BiConsumer<SupportRequest, Stamp> move) {
        SupportRequest request = load(id, version);
        move.accept(request, stamp());
        news.changed(request);
    }

    private SupportRequest load(UUID id, long version) {
        SupportRequest request = requests.findById(id).orElseThrow(() -> new NotFound(id));
        ChangedMeanwhile.check(version, request.version());
        return request;
    }

    private Stamp stamp() {
        return new Stamp(user.get().accountId(), clock.instant());
    }

    private boolean isColleague(UUID accountId) {
        return people.officials().stream().anyMatch(person -> person.id().equals(accountId));
    }

    private @Nullable UUID myUnit() {
        UUID me = user.get().accountId();
        var account = people.byId(List.of(me)).get(me);
        return account == null ? null : account.unitId();
    }
}
