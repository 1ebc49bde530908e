package naru.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.attachment.AttachmentLimits;
import naru.attachment.FileSize;
import naru.attachment.FileType;
import naru.base.RuleViolation;
import naru.base.ui.Failures;
import naru.base.ui.Notices;

/**
 * Takes files, each as soon as it is chosen. What is refused is said below the field in the words of the rule, with the
 * name of the file; what was attached before stays as it is.
 */
@StyleSheet("styles/attachment.css")
public final class AttachmentField extends Composite<Div> {

    private final transient FileSink sink;
    private final Div trouble = new Div();

    /**
     * A field that hands each file to the feature.
     *
     * @param label    what the files are for
     * @param accepted the types the feature will take, so that the browser offers these first
     */
    public AttachmentField(String label, AttachmentLimits limits, Collection<FileType> accepted, FileSink sink) {
        this.sink = sink;
        Span title = new Span(label);
        title.addClassName("label");
        Paragraph help = new Paragraph(getTranslation(
                "attachment.help", FileType.labels(accepted), FileSize.words(limits.largest()), limits.most()));
        help.addClassName("small");
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        getContent().addClassName("attachment-field");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label);
        getContent().add(title, help, upload(limits, accepted), trouble);
    }

    private Upload upload(AttachmentLimits limits, Collection<FileType> accepted) {
        Upload upload = new Upload();
        upload.setUploadHandler(new BoundedUpload(limits.largest(), this::take));
        upload.setMaxFileSize(limits.largest());
        // A hint for the dialog of the browser; the component's own check would believe what the browser says.
        upload.getElement().setProperty("accept", hint(accepted));
        upload.setI18n(new UploadWords(this).of(limits, accepted));
        upload.addFileRejectedListener(rejected -> say(rejected.getFileName(), rejected.getErrorMessage()));
        // Whoever chooses anew has read it; files that are still on their way must not wipe it out.
        upload.getUploadButton().getElement().addEventListener("click", chosen -> trouble.removeAll());
        upload.getElement().addEventListener("drop", dropped -> trouble.removeAll());
        upload.addAllFinishedListener(done ->
                upload.getElement().executeJs("this.files = this.files.filter(file => file.uploading || file.error)"));
        upload.setWidthFull();
        return upload;
    }

    private void take(String name, byte[] content) {
        try {
            sink.take(name, content);
            Notices.success(getTranslation("attachment.kept", name));
        } catch (RuleViolation refused) {
            say(name, Failures.words(refused));
        }
    }

    private void say(String name, String why) {
        Paragraph message = new Paragraph(getTranslation("attachment.refused", name, why));
        message.addClassNames("banner", "danger");
        trouble.add(message);
    }

    private static String hint(Collection<FileType> accepted) {
        return accepted.stream()
                .sorted()
                .flatMap(type -> Stream.concat(Stream.of(type.mediaType()), type.extensions().stream()))
                .collect(Collectors.joining(","));
    }
}
