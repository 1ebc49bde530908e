package naru.account.ui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import naru.account.CalendarFeeds;
import naru.base.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where calendar programs read a person's calendar. The address is the key: an unknown one, a revoked one and that of a
 * closed account get the same answer.
 */
@RestController
class CalendarEndpoint {

    private static final Logger log = LoggerFactory.getLogger(CalendarEndpoint.class);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final CacheControl FOR_THE_READER_ALONE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();

    private final CalendarFeeds feeds;

    CalendarEndpoint(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        return feeds.read(new Secret(secret))
                .map(calendar -> calendar.getBytes(StandardCharsets.UTF_8))
                .map(file -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(FOR_THE_READER_ALONE)
                        .eTag(DigestUtils.md5DigestAsHex(file))
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /** Further on, the address would stand in the log beside the failure. */
    @ExceptionHandler
    ResponseEntity<Void> unforeseen(RuntimeException failure) {
        log.error("a calendar could not be written", failure);
        return ResponseEntity.internalServerError()
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
