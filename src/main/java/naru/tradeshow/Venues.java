package naru.tradeshow;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Venues with all that is known of them. They are public facts that all cities share: whoever enters one enters it for
 * all, and any city's coordinator may correct it.
 */
@Service
@Transactional
public class Venues {

    private final VenueRepository venues;
    private final TradeShowRepository shows;

    Venues(VenueRepository venues, TradeShowRepository shows) {
        this.venues = venues;
        this.shows = shows;
    }

    /** All of them, by their Korean names. */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<VenueDetails> all() {
        return venues.findAll().stream()
                .map(Venue::details)
                .sorted(Comparator.comparing(venue -> venue.facts().name().ko()))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is no such venue
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public VenueDetails get(UUID id) {
        return find(id).details();
    }

    /**
     * Enters a venue, for all cities.
     *
     * @throws NotFound when it is to belong to a show that there is not
     */
    @ForCoordinators
    public UUID add(EditVenue facts) {
        requireShow(facts.tradeShowId());
        return venues.save(new Venue(facts)).details().id();
    }

    /**
     * Corrects what is known of a venue, for all cities, whichever of them entered it. What is planned there already keeps
     * its wall-clock time and the zone it was planned in.
     *
     * @param seen the version the form was filled with
     * @throws NotFound when there is no such venue, or it is to belong to a show that there is not
     * @throws ChangedMeanwhile when somebody else saved first
     */
    @ForCoordinators
    public void edit(UUID id, long seen, EditVenue facts) {
        Venue venue = find(id);
        ChangedMeanwhile.check(seen, venue.details().version());
        requireShow(facts.tradeShowId());
        venue.edit(facts);
    }

    private void requireShow(@Nullable UUID id) {
        if (id != null && !shows.existsById(id)) {
            throw new NotFound(id);
        }
    }

    private Venue find(UUID id) {
        return venues.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
