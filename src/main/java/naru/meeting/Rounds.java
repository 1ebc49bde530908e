package naru.meeting;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import naru.base.access.CityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does what is due with registrations of all cities; each by itself, so that one that fails keeps no other from its turn.
 */
@Component
class Rounds {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final Docket docket;
    private final Contest contest;

    Rounds(Docket docket, Contest contest) {
        this.docket = docket;
        this.contest = contest;
    }

    /**
     * One round.
     *
     * @param due  those for which something is due, of all cities
     * @param work looks again whether it still is, and does it
     */
    void go(Supplier<List<Registration>> due, Consumer<Docket.Case> work) {
        CityScope.everywhere(due).forEach(registration -> one(registration, work));
    }

    private void one(Registration registration, Consumer<Docket.Case> work) {
        try {
            CityScope.in(registration.city(), () -> contest.settle(() -> work.accept(docket.find(registration.id()))));
        } catch (RuntimeException failure) {
            log.error(
                    "what was due with registration {} was not done; the next round tries again",
                    registration.id(),
                    failure);
        }
    }
}
