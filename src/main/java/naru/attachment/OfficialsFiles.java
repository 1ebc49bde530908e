package naru.attachment;

import java.util.UUID;
import java.util.function.Predicate;
import naru.base.access.CurrentUser;

/** Owners whose files are for the officials and coordinators of their city alone; companies never see them. */
public abstract class OfficialsFiles implements AttachmentOwner {

    private final String kind;
    private final Predicate<UUID> exists;
    private final CurrentUser user;

    /** @param exists whether the city in scope has such an owner */
    protected OfficialsFiles(String kind, Predicate<UUID> exists, CurrentUser user) {
        this.kind = kind;
        this.exists = exists;
        this.user = user;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final boolean mayRead(UUID ownerId) {
        return switch (user.get().role()) {
            case OFFICIAL, COORDINATOR -> exists.test(ownerId);
            case CONTACT, ADMINISTRATOR -> false;
        };
    }
}
