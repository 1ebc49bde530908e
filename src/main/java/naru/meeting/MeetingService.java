package naru.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import org.springframework.stereotype.Service;

/** What the city does with registrations: decide on them, and keep what became of the meeting. */
@Service
public class MeetingService {

    private final Docket docket;
    private final Places places;
    private final Contest contest;
    private final RegistrationNews news;
    private final CurrentUser user;
    private final Clock clock;

    MeetingService(
            Docket docket, Places places, Contest contest, RegistrationNews news, CurrentUser user, Clock clock) {
        this.docket = docket;
        this.places = places;
        this.contest = contest;
        this.news = news;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Says yes. A request whose place was given to somebody else while it waited takes another one first.
     *
     * @throws NotFound when one's own city has no such registration
     * @throws SlotFull when it holds no place any more and none is left; it stays requested
     * @throws AlreadyConfirmed when somebody else was first
     * @throws RegistrationIsOver when it was declined or withdrawn
     * @throws MeetingStarted when it is too late
     */
    @ForCoordinators
    public void confirm(UUID registrationId) {
        settle(registrationId, (found, now) -> {
            Registration registration = found.registration();
            registration.requirePending();
            if (!registration.holdsPlace()) {
                registration.take(places.choose(found.slot(), found.meeting().delegationId(), now));
            }
            registration.confirm(user.get().accountId(), now, found.slot());
            news.confirmed(registration);
        });
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
        settle(registrationId, (found, now) -> {
            found.registration().decline(reason, user.get().accountId(), now);
            news.declined(found.registration());
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
        settle(registrationId, (found, now) -> {
            found.registration().record(outcome, user.get().accountId(), now, found.slot());
            news.changed(found.registration());
        });
    }

    private void settle(UUID registrationId, Move move) {
        contest.settle(() -> {
            move.make(docket.find(registrationId), clock.instant());
            return registrationId;
        });
    }

    /** What is done with a registration at an instant. */
    private interface Move {
        void make(Docket.Case found, Instant now);
    }
}
