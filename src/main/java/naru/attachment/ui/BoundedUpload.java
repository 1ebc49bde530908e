package naru.attachment.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;

/** Reads uploads into memory, but never much more than a file may have: whoever sends more learns that it is too large. */
final class BoundedUpload implements UploadHandler {

    private final int largest;
    private final transient FileSink sink;

    BoundedUpload(int largest, FileSink sink) {
        this.largest = largest;
        this.sink = sink;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] content;
        try (InputStream sent = event.getInputStream()) {
            content = sent.readNBytes(largest + 1);
        }
        // Waits for its turn among what else happens on the screen, and is done before the browser hears that it is.
        var _ = event.getUI().access(() -> sink.take(name, content));
    }
}
