package naru.support;

import java.util.UUID;
import naru.attachment.AttachmentOwner;
import naru.base.access.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Who may read what was photographed and recorded with a request: those of its city who work on requests. It is a note of
 * the official who took it, so the company does not; what the company is to have goes with the reply.
 */
@Component
class CapturedFiles implements AttachmentOwner {

    static final String KIND = "request";

    private final RequestRepository requests;
    private final CurrentUser user;

    CapturedFiles(RequestRepository requests, CurrentUser user) {
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
            case CONTACT, ADMINISTRATOR -> false;
        };
    }
}
