package naru.delegation;

import naru.attachment.OfficialsFiles;
import naru.base.access.CurrentUser;
import org.springframework.stereotype.Component;

/** Who may read the documents of a trip: those of its city who travel or plan; companies never. */
@Component
class TripFiles extends OfficialsFiles {

    static final String KIND = "delegation";

    TripFiles(DelegationRepository delegations, CurrentUser user) {
        super(KIND, delegations::existsById, user);
    }
}
