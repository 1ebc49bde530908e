package naru.meeting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import naru.base.TimeZones;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import org.springframework.stereotype.Component;

/** Which of one's own city's delegations a page is about when its address does not say. */
@Component
class OwnDelegations {

    private final Delegations delegations;
    private final Clock clock;

    OwnDelegations(Delegations delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    List<DelegationSummary> all() {
        return delegations.all();
    }

    DelegationSummary get(UUID id) {
        return delegations.get(id);
    }

    /** Those that companies may register for today, the next to travel first. */
    List<DelegationSummary> open() {
        LocalDate today = today();
        return delegations.all().stream()
                .filter(delegation -> delegation.isOpenOn(today))
                .sorted(Comparator.comparing(DelegationSummary::startsOn))
                .toList();
    }

    Optional<DelegationSummary> firstOpen() {
        return open().stream().findFirst();
    }

    /** The one that travels now or next, else the one that travelled last. */
    Optional<DelegationSummary> current() {
        LocalDate today = today();
        List<DelegationSummary> latestFirst = delegations.all();
        return latestFirst.reversed().stream()
                .filter(delegation -> !delegation.endsOn().isBefore(today))
                .findFirst()
                .or(() -> latestFirst.stream().findFirst());
    }

    private LocalDate today() {
        return TimeZones.dayInKorea(clock.instant());
    }
}
