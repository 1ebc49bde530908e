package naru.itinerary;

import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentBook;
import naru.attachment.AttachmentSummary;
import naru.attachment.FileType;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers that go with something on an itinerary: an invitation, the text that is signed, a map. */
@Service
@Transactional
public class ItemDocuments {

    private final ItemRepository items;
    private final AttachmentBook files;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    ItemDocuments(ItemRepository items, AttachmentBook files, CurrentUser user, ApplicationEventPublisher events) {
        this.items = items;
        this.files = files;
        this.user = user;
        this.events = events;
    }

    /**
     * The documents of an item, in the order they were attached.
     *
     * @throws NotFound when one's own city has no such item
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<AttachmentSummary> of(UUID itemId) {
        find(itemId);
        return files.of(ItemFiles.KIND, itemId);
    }

    /**
     * Adds a document or a picture of one.
     *
     * @param name as the browser sent it
     * @throws NotFound when one's own city has no such item
     */
    @ForCoordinators
    public void add(UUID itemId, String name, byte[] content) {
        ItineraryItem item = find(itemId);
        files.keep(ItemFiles.KIND, itemId, name, content, FileType.DOCUMENTS);
        changed(item);
    }

    /**
     * Takes a document away.
     *
     * @throws NotFound when one's own city has no such item, or it no such document
     */
    @ForCoordinators
    public void remove(UUID itemId, UUID attachmentId) {
        ItineraryItem item = find(itemId);
        files.remove(ItemFiles.KIND, itemId, attachmentId);
        changed(item);
    }

    private void changed(ItineraryItem item) {
        events.publishEvent(new ItineraryChanged(user.get().city(), item.delegationId()));
    }

    private ItineraryItem find(UUID id) {
        return items.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
