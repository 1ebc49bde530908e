package naru.itinerary;

import naru.attachment.OfficialsFiles;
import naru.base.access.CurrentUser;
import org.springframework.stereotype.Component;

/** Who may read the documents of something on an itinerary: the officials of its city; companies never. */
@Component
class ItemFiles extends OfficialsFiles {

    static final String KIND = "itinerary-item";

    ItemFiles(ItemRepository items, CurrentUser user) {
        super(KIND, items::existsById, user);
    }
}
