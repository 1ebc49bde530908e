package naru.base.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import naru.base.paper.PaperFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How endpoints hand out papers: as files to keep, made anew each time, since a right can be lost. */
public final class PaperAnswer {

    private PaperAnswer() {}

    /** The answer that is that paper. */
    public static ResponseEntity<byte[]> of(PaperFile paper) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.type().mediaType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(paper.content());
    }

    /** The language a paper is wanted in: the one that is asked for, else that of who asks. */
    public static Locale language(@Nullable String wanted, Locale otherwise) {
        return "en".equals(wanted) ? Locale.ENGLISH : "ko".equals(wanted) ? Locale.KOREAN : otherwise;
    }
}
