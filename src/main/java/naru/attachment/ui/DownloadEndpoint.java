package naru.attachment.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import naru.attachment.AttachmentSummary;
import naru.attachment.Attachments;
import naru.attachment.Download;
import naru.base.NotFound;
import naru.base.ui.Ids;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out files. They came from strangers, so browsers are told to take them for what we found them to be, and to let
 * nothing in them act.
 */
@RestController
class DownloadEndpoint {

    private static final String NOTHING_ACTS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Attachments attachments;

    DownloadEndpoint(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/attachments/{id}")
    ResponseEntity<Resource> download(@PathVariable String id, HttpServletResponse response) {
        Download download = attachments.open(Ids.parse(id));
        AttachmentSummary file = download.file();
        // Set here, where they replace what every other answer carries.
        response.setHeader("Content-Security-Policy", NOTHING_ACTS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Asked for anew each time, since a right can be lost.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString())
                .eTag(download.sha256())
                .body(download.content());
    }

    /** What is not there and what is not theirs look the same, also when the id cannot be one. */
    @ExceptionHandler
    void refused(NotFound nothing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static ContentDisposition disposition(AttachmentSummary file) {
        ContentDisposition.Builder how =
                file.type().isShownByBrowsers() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(file.name(), StandardCharsets.UTF_8).build();
    }
}
