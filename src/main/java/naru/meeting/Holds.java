package naru.meeting;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Ends what is held for a while only: requests nobody decided on, and offers nobody took. */
@Component
class Holds {

    private final RegistrationRepository registrations;
    private final Desk desk;
    private final Rounds rounds;
    private final Clock clock;

    Holds(RegistrationRepository registrations, Desk desk, Rounds rounds, Clock clock) {
        this.registrations = registrations;
        this.desk = desk;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Ends all whose time is over. */
    void endOverdue() {
        rounds.go(() -> registrations.overdue(clock.instant()), desk::endHold);
    }
}
