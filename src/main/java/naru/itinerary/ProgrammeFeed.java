package naru.itinerary;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import naru.account.AccountSummary;
import naru.account.FeedSource;
import naru.base.Portal;
import naru.base.TimeZones;
import naru.base.access.Role;
import naru.delegation.DelegationBook;
import naru.delegation.Seat;
import naru.outbox.FeedEntry;
import org.springframework.stereotype.Component;

/**
 * What officials do on a trip besides meetings, in the calendar of their account. They are known by their e-mail address;
 * meetings with companies come from the meetings themselves.
 */
@Component
class ProgrammeFeed implements FeedSource {

    private static final Duration KEPT = Duration.ofDays(180);

    private final DelegationBook delegations;
    private final VersionRepository versions;
    private final ProgrammeEntries entries;
    private final Portal portal;
    private final Clock clock;

    ProgrammeFeed(
            DelegationBook delegations,
            VersionRepository versions,
            ProgrammeEntries entries,
            Portal portal,
            Clock clock) {
        this.delegations = delegations;
        this.versions = versions;
        this.entries = entries;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    public List<FeedEntry> entries(AccountSummary person) {
        if (person.role() != Role.OFFICIAL && person.role() != Role.COORDINATOR) {
            return List.of();
        }
        LocalDate from = TimeZones.dayInKorea(clock.instant().minus(KEPT));
        return delegations.seatsOf(person.email(), from).stream()
                .flatMap(seat -> of(seat, person))
                .toList();
    }

    private Stream<FeedEntry> of(Seat seat, AccountSummary person) {
        List<ItineraryVersion> all = versions.findByDelegationIdOrderByNumberDesc(seat.delegationId());
        return entries
                .of(
                        seat.memberId(),
                        all,
                        person.language(),
                        portal.link("delegations/itinerary/" + seat.delegationId()),
                        line -> line.kind() != ItemKind.COMPANY_MEETING)
                .stream();
    }
}
