package naru.delegation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentSummary;
import naru.attachment.FileType;
import naru.attachment.ui.AttachmentField;
import naru.attachment.ui.AttachmentList;

/** The papers of a trip, and for those who plan it the way to add and remove some. */
final class DocumentsCard extends Section {

    DocumentsCard(UUID delegationId, TripDesk desk) {
        addClassName("card");
        List<AttachmentSummary> files = desk.documents().of(delegationId);
        add(new H2(getTranslation("documents.title")));
        if (files.isEmpty()) {
            add(new Paragraph(getTranslation("documents.empty")));
        }
        if (!desk.mayPlan()) {
            add(new AttachmentList(files));
            return;
        }
        AttachmentList list = new AttachmentList(files, file -> desk.documents().remove(delegationId, file.id()));
        AttachmentField field = new AttachmentField(
                getTranslation("documents.add"), desk.limits(), FileType.DOCUMENTS, (name, content) -> {
                    desk.documents().add(delegationId, name, content);
                    list.show(desk.documents().of(delegationId));
                });
        add(list, field);
    }
}
