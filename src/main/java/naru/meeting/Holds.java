package naru.meeting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import naru.base.RuleViolation;
import naru.base.access.CityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ends what is held for a while only: requests nobody decided on, and offers nobody took. */
@Component
class Holds {

    private static final Logger log = LoggerFactory.getLogger(Holds.class);

    private final RegistrationRepository registrations;
    private final Docket docket;
    private final Desk desk;
    private final Contest contest;
    private final Clock clock;

    Holds(RegistrationRepository registrations, Docket docket, Desk desk, Contest contest, Clock clock) {
        this.registrations = registrations;
        this.docket = docket;
        this.desk = desk;
        this.contest = contest;
        this.clock = clock;
    }

    /** Ends all whose time is over, of all cities; each by itself, so that one that fails keeps no other. */
    void endOverdue() {
        List<Registration> overdue = CityScope.everywhere(() -> registrations.overdue(clock.instant()));
        overdue.forEach(registration -> end(registration.city(), registration.id()));
    }

    private void end(String city, UUID id) {
        try {
            CityScope.in(
                    city,
                    () -> contest.settle(() -> {
                        desk.endHold(docket.find(id));
                        return id;
                    }));
        } catch (RuleViolation refused) {
            log.warn("the hold of registration {} could not be ended: {}", id, refused.getMessage());
        }
    }
}
