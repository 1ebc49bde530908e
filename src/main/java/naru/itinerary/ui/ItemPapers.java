package naru.itinerary.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import naru.attachment.FileType;
import naru.attachment.ui.AttachmentField;
import naru.attachment.ui.AttachmentList;

/** The documents that go with something on an itinerary; each is kept as soon as it is chosen. */
final class ItemPapers extends Div {

    ItemPapers(ItineraryDesk desk, UUID itemId) {
        AttachmentList list = new AttachmentList(
                desk.documents().of(itemId), file -> desk.documents().remove(itemId, file.id()));
        AttachmentField field = new AttachmentField(
                getTranslation("item.documents"), desk.limits(), FileType.DOCUMENTS, (name, content) -> {
                    desk.documents().add(itemId, name, content);
                    list.show(desk.documents().of(itemId));
                });
        add(field, list);
    }
}
