package naru.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import naru.attachment.AttachmentLimits;
import naru.attachment.AttachmentSummary;
import naru.attachment.FileType;
import naru.attachment.ui.AttachmentField;
import naru.attachment.ui.AttachmentList;
import naru.base.ui.Buttons;
import naru.meeting.Preparing;
import naru.meeting.RegistrationDetails;

/** Takes files for a meeting, and takes them away again. */
final class MyFilesDialog extends Dialog {

    MyFilesDialog(
            RegistrationDetails mine,
            Preparing preparing,
            AttachmentLimits limits,
            Supplier<List<AttachmentSummary>> files) {
        setHeaderTitle(getTranslation("schedule.files.title", mine.title().in(getLocale())));
        addClassName("register");
        setWidth("min(36rem, 100%)");
        AttachmentList list = new AttachmentList(mine.files(), file -> preparing.detach(mine.id(), file.id()));
        AttachmentField field = new AttachmentField(
                getTranslation("schedule.files.field"), limits, FileType.DOCUMENTS, (name, content) -> {
                    preparing.attach(mine.id(), name, content);
                    list.show(files.get());
                });
        add(new Paragraph(getTranslation("schedule.files.hint")), list, field);
        getFooter().add(Buttons.secondary(getTranslation("register.cancel"), this::close));
    }
}
