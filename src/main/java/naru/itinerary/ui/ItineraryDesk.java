package naru.itinerary.ui;

import naru.attachment.AttachmentLimits;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.itinerary.Delays;
import naru.itinerary.ItemDocuments;
import naru.itinerary.ItineraryPlanning;
import naru.itinerary.ItineraryQueries;
import naru.itinerary.Objections;
import naru.itinerary.Publishing;
import naru.itinerary.Restoring;
import naru.itinerary.TripResources;
import naru.tradeshow.TradeShows;
import naru.tradeshow.Venues;
import org.springframework.stereotype.Component;

/** What those who plan an itinerary need at hand. */
@Component
record ItineraryDesk(
        ItineraryQueries queries,
        ItineraryPlanning planning,
        TripResources resources,
        ItemDocuments documents,
        AttachmentLimits limits,
        Objections objections,
        Publishing publishing,
        Delays delays,
        Restoring restoring,
        Venues venues,
        TradeShows shows,
        CurrentUser user) {

    /** Whether whoever looks may also plan. */
    boolean mayPlan() {
        return user.get().role() == Role.COORDINATOR;
    }
}
