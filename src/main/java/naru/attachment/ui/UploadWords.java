package naru.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.Collection;
import java.util.List;
import naru.attachment.AttachmentLimits;
import naru.attachment.FileSize;
import naru.attachment.FileType;

/** What the upload field says by itself, in the language of the screen. */
final class UploadWords {

    private final Component screen;

    UploadWords(Component screen) {
        this.screen = screen;
    }

    UploadI18N of(AttachmentLimits limits, Collection<FileType> accepted) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(say("attachment.upload"))
                        .setMany(say("attachment.upload")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(say("attachment.drop"))
                        .setMany(say("attachment.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(say("failure.TooManyFiles", limits.most()))
                        .setFileIsTooBig(say("failure.FileTooLarge", FileSize.words(limits.largest())))
                        .setIncorrectFileType(say("failure.FileTypeNotAccepted", FileType.labels(accepted))))
                .setUploading(uploading(limits))
                .setFile(new UploadI18N.File()
                        .setRetry(say("attachment.retry"))
                        .setStart(say("attachment.start"))
                        .setRemove(say("attachment.cancel")))
                .setUnits(List.of("B", "KB", "MB", "GB"), 1024);
    }

    private UploadI18N.Uploading uploading(AttachmentLimits limits) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(say("attachment.connecting"))
                        .setStalled(say("attachment.stalled"))
                        .setProcessing(say("attachment.processing"))
                        .setHeld(say("attachment.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(say("attachment.remaining"))
                        .setUnknown(say("attachment.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(say("attachment.no-answer"))
                        .setUnexpectedServerError(say("attachment.not-taken"))
                        .setForbidden(say("attachment.forbidden"))
                        .setFileTooLarge(say("failure.FileTooLarge", FileSize.words(limits.largest()))));
    }

    private String say(String key, Object... arguments) {
        return screen.getTranslation(key, arguments);
    }
}
