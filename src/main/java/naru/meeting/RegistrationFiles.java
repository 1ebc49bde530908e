package naru.meeting;

import java.util.UUID;
import naru.attachment.AttachmentOwner;
import naru.base.RuleViolation;
import naru.base.access.CurrentUser;
import org.springframework.stereotype.Component;

/** Who may read the files of a registration: the company it is of, and those of its city who meet companies. */
@Component
class RegistrationFiles implements AttachmentOwner {

    static final String KIND = "registration";

    private final OwnRegistrations own;
    private final RegistrationRepository registrations;
    private final CurrentUser user;

    RegistrationFiles(OwnRegistrations own, RegistrationRepository registrations, CurrentUser user) {
        this.own = own;
        this.registrations = registrations;
        this.user = user;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return switch (user.get().role()) {
            case OFFICIAL, COORDINATOR -> registrations.existsById(ownerId);
            case CONTACT -> isOwn(ownerId);
            case ADMINISTRATOR -> false;
        };
    }

    private boolean isOwn(UUID id) {
        try {
            return own.find(id).registration().id().equals(id);
        } catch (RuleViolation stranger) {
            return false;
        }
    }
}
