package naru.support;

import java.util.UUID;
import naru.attachment.AttachmentOwner;
import naru.base.access.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may read what a company itself attached to its request: that company, and those of its city who answer. */
@Component
@Transactional(readOnly = true)
class OwnRequestFiles implements AttachmentOwner {

    static final String KIND = "own-request";

    private final OwnCompany own;
    private final RequestRepository requests;
    private final CurrentUser user;

    OwnRequestFiles(OwnCompany own, RequestRepository requests, CurrentUser user) {
        this.own = own;
        this.requests = requests;
        this.user = user;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return switch (user.get().role()) {
            case OFFICIAL, COORDINATOR -> requests.existsById(ownerId);
            case CONTACT -> own.has(ownerId);
            case ADMINISTRATOR -> false;
        };
    }
}
