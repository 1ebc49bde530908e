package naru.attachment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import naru.attachment.AttachmentLimits;
import naru.attachment.FileType;
import naru.attachment.Shelf;

/** A page with one shelf, as a feature would have it. */
@Route("test-shelf")
@PermitAll
public class ShelfView extends Div implements HasUrlParameter<String> {

    private final transient Shelf shelf;
    private final transient AttachmentLimits limits;

    ShelfView(Shelf shelf, AttachmentLimits limits) {
        this.shelf = shelf;
        this.limits = limits;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        UUID mine = UUID.fromString(id);
        AttachmentList list = new AttachmentList(shelf.files(mine), file -> shelf.take(mine, file.id()));
        AttachmentField field = new AttachmentField("첨부할 자료", limits, FileType.DOCUMENTS, (name, content) -> {
            shelf.put(mine, name, content);
            list.show(shelf.files(mine));
        });
        removeAll();
        add(new H1("자료"), list, field);
    }
}
