package naru.itinerary;

import java.util.UUID;
import naru.attachment.AttachmentOwner;
import naru.base.access.CurrentUser;
import org.springframework.stereotype.Component;

/** Who may read the documents of something on an itinerary: the officials of its city; companies never. */
@Component
class ItemFiles implements AttachmentOwner {

    static final String KIND = "itinerary-item";

    private final ItemRepository items;
    private final CurrentUser user;

    ItemFiles(ItemRepository items, CurrentUser user) {
        this.items = items;
        this.user = user;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return switch (user.get().role()) {
            case OFFICIAL, COORDINATOR -> items.existsById(ownerId);
            case CONTACT, ADMINISTRATOR -> false;
        };
    }
}
