package naru.delegation;

import java.util.List;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import naru.tradeshow.TradeShows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a trip of one's own city is for, when it is, which project it serves and where it stops. */
@Service
@Transactional
public class TripPlanning {

    private final DelegationRepository delegations;
    private final TradeShows shows;
    private final ApplicationEventPublisher events;

    TripPlanning(DelegationRepository delegations, TradeShows shows, ApplicationEventPublisher events) {
        this.delegations = delegations;
        this.shows = shows;
        this.events = events;
    }

    /**
     * One trip with all that is known of it.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public TripDetails get(UUID delegationId) {
        return find(delegationId).details();
    }

    /**
     * Changes what is known of a trip. What happens on it besides its meetings may be left outside its days: the itinerary
     * says so.
     *
     * @param seen the version the form was filled with
     * @throws NotFound when one's own city has no such trip, or there is no such show
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws MeetingsOutsideTrip when companies are to be met on a day that is no longer of the trip
     * @throws ShowHasMeetings when it is to go to another show, and companies are to be met at this one
     */
    @ForCoordinators
    public void edit(UUID delegationId, long seen, EditTrip facts) {
        Delegation delegation = find(delegationId);
        ChangedMeanwhile.check(seen, delegation.version());
        UUID show = facts.tradeShowId();
        if (!shows.byId(List.of(show)).containsKey(show)) {
            throw new NotFound(show);
        }
        boolean otherShow = !delegation.summary().tradeShowId().equals(show);
        events.publishEvent(new TripChanging(delegationId, otherShow, facts.startsOn(), facts.endsOn()));
        delegation.edit(facts);
        events.publishEvent(new TripChanged(delegation.city(), delegationId));
    }

    private Delegation find(UUID id) {
        return delegations.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
