package naru.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import naru.base.MissingText;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import naru.timetable.Overlap;
import org.springframework.stereotype.Service;

/** What the city decides on registrations, and what it keeps of how the meeting went. */
@Service
public class MeetingService {

    private final Docket docket;
    private final Desk desk;
    private final Contest contest;
    private final RegistrationNews news;
    private final CurrentUser user;
    private final Clock clock;

    MeetingService(Docket docket, Desk desk, Contest contest, RegistrationNews news, CurrentUser user, Clock clock) {
        this.docket = docket;
        this.desk = desk;
        this.contest = contest;
        this.news = news;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Says yes. A request whose places were given to somebody else while it waited takes others first.
     *
     * @throws NotFound when one's own city has no such registration
     * @throws SlotFull when it holds no place any more and none is left; it stays requested
     * @throws Overlap when it holds no place any more and the company is elsewhere by now
     * @throws AlreadyConfirmed when somebody else was first
     * @throws RegistrationIsOver when it was declined or withdrawn
     * @throws MeetingStarted when it is too late
     */
    @ForCoordinators
    public void confirm(UUID registrationId) {
        settle(registrationId, found -> desk.confirm(found, user.get().accountId()));
    }

    /**
     * Says yes to many, to each as if it were the only one: those that cannot be confirmed keep none of the others back.
     *
     * @return what was refused, and why
     * @throws NotFound when one's own city has no such registration
     */
    @ForCoordinators
    public List<Refusal> confirmAll(List<UUID> registrationIds) {
        List<Refusal> refused = new ArrayList<>();
        for (UUID id : registrationIds) {
            try {
                confirm(id);
            } catch (NotFound stranger) {
                throw stranger;
            } catch (RuleViolation why) {
                refused.add(new Refusal(id, why));
            }
        }
        return refused;
    }

    /**
     * Says no; the company reads the reason.
     *
     * @throws NotFound when one's own city has no such registration
     * @throws AlreadyConfirmed when somebody else confirmed it
     * @throws RegistrationIsOver when it was declined or withdrawn before
     */
    @ForCoordinators
    public void decline(UUID registrationId, String reason) {
        settle(registrationId, found -> desk.decline(found, user.get().accountId(), reason));
    }

    /**
     * Has a request stand in line instead; the places it held go to those before it.
     *
     * @throws NotFound when one's own city has no such registration
     * @throws AlreadyConfirmed when somebody else confirmed it
     * @throws StillInLine when it stands there already
     * @throws RegistrationIsOver when it was declined or withdrawn before
     */
    @ForCoordinators
    public void standInLine(UUID registrationId) {
        settle(registrationId, found -> desk.standInLine(found, user.get().accountId()));
    }

    /**
     * Takes a registration back for the city; the company reads the reason.
     *
     * @throws NotFound when one's own city has no such registration
     * @throws RegistrationIsOver when it was declined or withdrawn before, or has taken place
     * @throws MeetingStarted when it is too late
     */
    @ForCoordinators
    public void cancel(UUID registrationId, String reason) {
        String why = MissingText.check("reason", reason, 500);
        settle(registrationId, found -> desk.cancel(found, user.get().accountId(), why));
    }

    /**
     * Does not tell the company what is new; the history keeps who decided so. The next change is told again.
     *
     * @throws NotFound when one's own city has no such registration
     * @throws NothingToTell when the company has been told already
     */
    @ForCoordinators
    public void keepQuiet(UUID registrationId) {
        settle(registrationId, found -> {
            found.registration().keepQuiet(user.get().accountId(), clock.instant());
            news.happened(found.registration());
        });
    }

    /**
     * Keeps what became of a meeting. May be said again, to correct a slip.
     *
     * @throws NotFound when one's own city has no such registration
     * @throws MeetingNotStarted when it is too early
     * @throws NotConfirmed when it was never confirmed
     * @throws RegistrationIsOver when it was declined or withdrawn
     */
    @ForOfficials
    public void recordOutcome(UUID registrationId, Outcome outcome) {
        settle(registrationId, found -> {
            if (found.registration().record(outcome, user.get().accountId(), clock.instant(), found.slot())) {
                news.happened(found.registration());
            }
        });
    }

    private void settle(UUID registrationId, Consumer<Docket.Case> move) {
        contest.settle(() -> move.accept(docket.find(registrationId)));
    }

    /** A registration that could not be confirmed with the others. */
    public record Refusal(UUID registrationId, RuleViolation why) {}
}
