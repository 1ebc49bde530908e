package naru.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.TimeZones;
import naru.base.access.CityScope;
import naru.base.access.ForAnyone;
import naru.base.access.ForCoordinators;
import naru.base.access.ForSignedIn;
import naru.tradeshow.TradeShows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The trips of one's own city; which trips of any city are open for registration is public. */
@Service
public class Delegations {

    private final DelegationRepository delegations;
    private final TradeShows shows;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Delegations(
            DelegationRepository delegations, TradeShows shows, Clock clock, PlatformTransactionManager transactions) {
        this.delegations = delegations;
        this.shows = shows;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** The trips of all cities that companies may register for today, in Korea. */
    @ForAnyone
    public List<DelegationSummary> open() {
        LocalDate today = TimeZones.dayInKorea(clock.instant());
        return CityScope.everywhere(() -> inTransaction(() -> summaries(delegations.findOpenOn(today))));
    }

    /** The trips of one's own city, the latest first. */
    @ForSignedIn
    public List<DelegationSummary> all() {
        return inTransaction(() -> summaries(delegations.findAllByOrderByStartsOnDesc()));
    }

    /**
     * One trip.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForSignedIn
    public DelegationSummary get(UUID id) {
        return inTransaction(
                () -> delegations.findById(id).map(Delegation::summary).orElseThrow(() -> new NotFound(id)));
    }

    /**
     * Enters a trip.
     *
     * @throws NotFound when there is no such trade show
     * @throws DelegationCodeTaken when another trip of one's own city has its code
     */
    @ForCoordinators
    public UUID plan(PlanDelegation plan) {
        return inTransaction(() -> {
            if (!shows.byId(List.of(plan.tradeShowId())).containsKey(plan.tradeShowId())) {
                throw new NotFound(plan.tradeShowId());
            }
            if (delegations.existsByCode(plan.code())) {
                throw new DelegationCodeTaken(plan.code());
            }
            return delegations.save(new Delegation(plan)).id();
        });
    }

    private static List<DelegationSummary> summaries(List<Delegation> found) {
        return found.stream().map(Delegation::summary).toList();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
