package naru.delegation;

import java.util.UUID;
import naru.attachment.AttachmentOwner;
import naru.base.access.CurrentUser;
import org.springframework.stereotype.Component;

/** Who may read the documents of a trip: those of its city who travel or plan; companies never. */
@Component
class TripFiles implements AttachmentOwner {

    static final String KIND = "delegation";

    private final DelegationRepository delegations;
    private final CurrentUser user;

    TripFiles(DelegationRepository delegations, CurrentUser user) {
        this.delegations = delegations;
        this.user = user;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return switch (user.get().role()) {
            case OFFICIAL, COORDINATOR -> delegations.existsById(ownerId);
            case CONTACT, ADMINISTRATOR -> false;
        };
    }
}
