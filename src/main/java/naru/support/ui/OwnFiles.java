package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentLimits;
import naru.attachment.AttachmentSummary;
import naru.attachment.ui.AttachmentList;
import naru.base.ui.Card;
import naru.base.ui.Notices;
import naru.support.Raising;

/**
 * What the company itself attached to its request; it may add to it while it waits for the reply. Shown anew it stays the
 * same field, so that files on their way arrive.
 */
final class OwnFiles extends Div {

    private final Card card;
    private final EnclosureField field;
    private final Div list = new Div();

    OwnFiles(UUID request, Raising raising, AttachmentLimits limits, Runnable changed) {
        field = new EnclosureField(
                getTranslation("requests.files.add"),
                limits,
                (name, content) -> {
                    raising.attach(request, name, content);
                    changed.run();
                },
                file -> {
                    Notices.attempt(() -> raising.detach(request, file.id()));
                    changed.run();
                });
        card = new Card(new H2(getTranslation("requests.files")), list, field);
        add(card);
    }

    /** @param open whether files can still be added */
    void show(List<AttachmentSummary> files, boolean open) {
        card.setVisible(open || !files.isEmpty());
        field.setVisible(open);
        field.show(files);
        list.removeAll();
        if (!open) {
            list.add(new AttachmentList(files));
        }
    }
}
