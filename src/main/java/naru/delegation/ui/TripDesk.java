package naru.delegation.ui;

import naru.attachment.AttachmentLimits;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.delegation.Budgets;
import naru.delegation.TripDocuments;
import naru.delegation.TripPlanning;
import naru.tradeshow.TradeShows;
import org.springframework.stereotype.Component;

/** What those who prepare a trip need at hand. */
@Component
record TripDesk(
        TripPlanning trips,
        Budgets budgets,
        TripDocuments documents,
        TradeShows shows,
        AttachmentLimits limits,
        CurrentUser user) {

    /** Whether whoever looks may also plan. */
    boolean mayPlan() {
        return user.get().role() == Role.COORDINATOR;
    }
}
