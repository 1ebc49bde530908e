package naru.tradeshow;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long it takes from venue to venue. Like venues these are public facts that all cities share: whoever enters them does
 * so for all, and any city's coordinator may correct them.
 */
@Service
@Transactional
public class Ways {

    private final WayRepository ways;
    private final VenueRepository venues;

    Ways(WayRepository ways, VenueRepository venues) {
        this.ways = ways;
        this.venues = venues;
    }

    /** The ways that begin or end at a venue, in the order in which they were entered. */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<WayDetails> of(UUID venueId) {
        return ways.of(venueId).stream().map(Way::details).toList();
    }

    /** The ways that begin and end at some of these venues. */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<WayDetails> between(Collection<UUID> venueIds) {
        return venueIds.isEmpty()
                ? List.of()
                : ways.between(venueIds).stream().map(Way::details).toList();
    }

    /**
     * Enters how long it takes from one venue to another, for all cities. As long as the way back is not entered, it is
     * taken to be as long.
     *
     * @throws NotFound when there is no such venue
     * @throws LeadsNowhere when both are the same
     * @throws WayKnown when it is entered already
     */
    @ForCoordinators
    public UUID enter(EditWay facts) {
        Name from = name(facts.fromVenueId());
        Name to = name(facts.toVenueId());
        if (facts.fromVenueId().equals(facts.toVenueId())) {
            throw new LeadsNowhere();
        }
        if (ways.existsByFromVenueIdAndToVenueId(facts.fromVenueId(), facts.toVenueId())) {
            throw new WayKnown(from, to);
        }
        return ways.save(new Way(facts)).details().id();
    }

    /**
     * Corrects how long a way takes, for all cities. Where it leads stays.
     *
     * @param seen the version the form was filled with
     * @throws NotFound when there is no such way
     * @throws ChangedMeanwhile when somebody else saved first
     */
    @ForCoordinators
    public void correct(UUID wayId, long seen, int minutes, List<BusyTime> busy) {
        NoSuchMinutes.check(minutes);
        Way way = find(wayId);
        ChangedMeanwhile.check(seen, way.details().version());
        way.take(minutes, busy);
    }

    /**
     * Forgets how long a way takes: from then on it is estimated.
     *
     * @throws NotFound when there is no such way
     */
    @ForCoordinators
    public void forget(UUID wayId) {
        ways.delete(find(wayId));
    }

    private Way find(UUID id) {
        return ways.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private Name name(UUID venue) {
        return venues.findById(venue)
                .orElseThrow(() -> new NotFound(venue))
                .summary()
                .name();
    }
}
