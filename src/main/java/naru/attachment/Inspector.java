package naru.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Looks into files before they are kept. Neither their name nor what the browser says of them counts. */
@Component
class Inspector {

    private final Detector detector = MimeTypes.getDefaultMimeTypes();
    private final AttachmentLimits limits;

    Inspector(AttachmentLimits limits) {
        this.limits = limits;
    }

    /**
     * What the file is.
     *
     * @throws EmptyFile           when there is nothing in it
     * @throws FileTooLarge        when it is larger than files may be
     * @throws FileTypeNotAccepted when it is none of these types
     */
    Inspection inspect(byte[] content, Collection<FileType> accepted) {
        if (content.length == 0) {
            throw new EmptyFile();
        }
        if (content.length > limits.largest()) {
            throw new FileTooLarge(limits.largest());
        }
        FileType type = FileType.of(detect(content))
                .filter(accepted::contains)
                .orElseThrow(() -> new FileTypeNotAccepted(accepted));
        return Inspection.of(type, content);
    }

    private String detect(byte[] content) {
        try {
            return detector.detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
