package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import naru.attachment.AttachmentLimits;
import naru.attachment.AttachmentSummary;
import naru.attachment.FileType;
import naru.attachment.ui.AttachmentField;
import naru.attachment.ui.AttachmentList;
import naru.attachment.ui.FileSink;

/** Files that go with something: those that are there, and the way to add more. */
final class EnclosureField extends Div {

    private final AttachmentList list;

    /**
     * A field that takes documents and pictures.
     *
     * @param remove asks the service to remove a file
     */
    EnclosureField(String label, AttachmentLimits limits, FileSink add, Consumer<AttachmentSummary> remove) {
        list = new AttachmentList(List.of(), remove);
        addClassName("enclosures");
        add(new AttachmentField(label, limits, FileType.DOCUMENTS, add), list);
    }

    void show(List<AttachmentSummary> files) {
        list.show(files);
        list.setVisible(!files.isEmpty());
    }
}
