package naru.meeting;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Until when a company may move or take back its registration itself; afterwards the city does it. */
@Component
class ChangeDeadline {

    private final Duration before;

    ChangeDeadline(@Value("${naru.meeting.change-until}") Duration before) {
        this.before = before;
    }

    /** What is not confirmed yet may change until the meeting starts. */
    Instant of(Registration registration, Slot slot) {
        Instant start = slot.start().instant();
        return registration.state() == RegistrationState.CONFIRMED ? start.minus(before) : start;
    }

    /** Refuses what comes too late. That a meeting has started is for the registration itself to say. */
    void require(Docket.Case found, Instant now) {
        if (found.slot().start().isAfter(now)
                && of(found.registration(), found.slot()).isBefore(now)) {
            throw new TooLateToChange(before);
        }
    }
}
