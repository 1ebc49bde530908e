package naru.tradeshow;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.ForAnyone;
import naru.base.access.ForCoordinators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trade shows and their venues, as others use them; whoever plans a delegation first enters them for all. */
@Service
@Transactional
public class TradeShows {

    private final TradeShowRepository shows;
    private final VenueRepository venues;

    TradeShows(TradeShowRepository shows, VenueRepository venues) {
        this.shows = shows;
        this.venues = venues;
    }

    /** All of them, the latest first. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<TradeShowSummary> all() {
        return shows.findAllByOrderByStartsOnDesc().stream()
                .map(TradeShow::summary)
                .toList();
    }

    /** Those of the shows that exist, by id. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Map<UUID, TradeShowSummary> byId(Collection<UUID> ids) {
        return shows.findAllById(ids).stream()
                .map(TradeShow::summary)
                .collect(Collectors.toMap(TradeShowSummary::id, Function.identity()));
    }

    /** Those of the venues that exist, by id. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Map<UUID, VenueSummary> venuesById(Collection<UUID> ids) {
        return venues.findAllById(ids).stream()
                .map(Venue::summary)
                .collect(Collectors.toMap(VenueSummary::id, Function.identity()));
    }

    /**
     * Where people who travel to a show may meet: the venues of the show by name, and after them those that belong to no
     * show; none when there is no such show.
     */
    @ForCoordinators
    @Transactional(readOnly = true)
    public List<VenueSummary> venues(UUID tradeShowId) {
        return shows.existsById(tradeShowId)
                ? Stream.of(venues.findByTradeShowId(tradeShowId), venues.findByTradeShowIdIsNull())
                        .flatMap(some -> some.stream()
                                .map(Venue::summary)
                                .sorted(Comparator.comparing(
                                        venue -> venue.name().ko())))
                        .toList()
                : List.of();
    }

    /**
     * Enters a show.
     *
     * @throws TradeShowCodeTaken when another show has its code
     */
    @ForCoordinators
    public UUID plan(PlanTradeShow plan) {
        if (shows.existsByCode(plan.code())) {
            throw new TradeShowCodeTaken(plan.code());
        }
        return shows.save(new TradeShow(plan)).summary().id();
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is no such show
     */
    @ForCoordinators
    @Transactional(readOnly = true)
    public TradeShowDetails details(UUID tradeShowId) {
        return find(tradeShowId).details();
    }

    /**
     * Corrects what is known of a show, for all cities, whichever of them entered it. What is planned for it keeps its days,
     * its wall-clock times and their zones.
     *
     * @param seen the version the form was filled with
     * @throws NotFound when there is no such show
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws TradeShowCodeTaken when another show has its code
     */
    @ForCoordinators
    public void edit(UUID tradeShowId, long seen, PlanTradeShow facts) {
        TradeShow show = find(tradeShowId);
        TradeShowDetails known = show.details();
        ChangedMeanwhile.check(seen, known.version());
        if (!facts.code().equals(known.facts().code()) && shows.existsByCode(facts.code())) {
            throw new TradeShowCodeTaken(facts.code());
        }
        show.take(facts);
    }

    private TradeShow find(UUID id) {
        return shows.findById(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Adds a venue to a show.
     *
     * @throws NotFound when there is no such show
     */
    @ForCoordinators
    public UUID addVenue(UUID tradeShowId, Name name, String address, ZoneId zone) {
        if (!shows.existsById(tradeShowId)) {
            throw new NotFound(tradeShowId);
        }
        return venues.save(new Venue(EditVenue.at(tradeShowId, name, address, zone)))
                .summary()
                .id();
    }
}
