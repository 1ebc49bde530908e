package naru.support;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.ForOfficials;
import naru.meeting.MeetingNotStarted;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingService;
import naru.meeting.NotConfirmed;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationIsOver;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens at the booth: the outcome of a meeting and what the company needs, saved together or not at all. */
@Service
public class Capture {

    /** Every lost round means that somebody else got something done; so many in a row are a fault, not a race. */
    private static final int MOST_ROUNDS = 20;

    private final MeetingQueries meetings;
    private final MeetingService outcomes;
    private final Intake intake;
    private final RequestRepository requests;
    private final TransactionTemplate transaction;

    Capture(
            MeetingQueries meetings,
            MeetingService outcomes,
            Intake intake,
            RequestRepository requests,
            PlatformTransactionManager transactions) {
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.intake = intake;
        this.requests = requests;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Keeps the outcome and receives the requests. Sent twice, as after a lost connection, it is saved once.
     *
     * @return the requests of these needs, whether they were received now or before
     * @throws NotFound when one's own city has no such registration or category
     * @throws MeetingNotStarted when it is too early
     * @throws NotConfirmed when the registration was never confirmed
     * @throws RegistrationIsOver when it was declined or withdrawn
     */
    @ForOfficials
    public List<CapturedRequest> record(CaptureMeeting command) {
        for (int round = 1; ; round++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> save(command)));
            } catch (ConcurrencyFailureException changed) {
                // The same capture was sent twice at once, or the registration was changed: look again what is true
                // now.
                if (round == MOST_ROUNDS) {
                    throw changed;
                }
            }
        }
    }

    /** What was recorded at a meeting before. */
    @ForOfficials
    public List<CapturedRequest> recorded(UUID registrationId) {
        return captured(requests.findByOriginRegistrationIdOrderByNumber(registrationId));
    }

    private List<CapturedRequest> save(CaptureMeeting command) {
        RegistrationDetails registration = meetings.registration(command.registrationId());
        outcomes.recordOutcome(registration.id(), command.outcome());
        Origin origin = new Origin(registration.company().id(), registration.delegationId(), registration.id());
        return captured(intake.receive(origin, command.needs()));
    }

    private static List<CapturedRequest> captured(List<SupportRequest> requests) {
        return requests.stream()
                .map(request -> new CapturedRequest(request.id(), request.number(), request.sentence()))
                .toList();
    }
}
