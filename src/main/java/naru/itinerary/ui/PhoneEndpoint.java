package naru.itinerary.ui;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import naru.base.Secret;
import naru.base.Words;
import naru.itinerary.PhonePages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where people on a trip read their own programme on a phone, without an account and without Vaadin. The address is the
 * key: an unknown one and a revoked one get the same answer.
 */
@RestController
class PhoneEndpoint {

    private static final Logger log = LoggerFactory.getLogger(PhoneEndpoint.class);
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PhonePages pages;
    private final Words words;
    private final Clock clock;

    PhoneEndpoint(PhonePages pages, Words words, Clock clock) {
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    /** @param lang which language somebody chose on the page */
    @GetMapping("/pocket/of/{link}")
    ResponseEntity<byte[]> read(
            @PathVariable String link,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String browsed) {
        return pages.look(new Secret(link))
                .map(programme -> answer(
                        HttpStatus.OK,
                        CacheControl.noCache().cachePrivate(),
                        new PhonePage(words, language(lang, programme.language()), clock.instant()).of(programme)))
                .orElseGet(() -> answer(
                        HttpStatus.NOT_FOUND,
                        CacheControl.noStore(),
                        PhoneShell.nothing(words, language(lang, Locale.forLanguageTag(first(browsed))))));
    }

    /** Further on, the address would stand in the log beside the failure. */
    @ExceptionHandler
    ResponseEntity<Void> unforeseen(RuntimeException failure) {
        log.error("a programme could not be shown", failure);
        return ResponseEntity.internalServerError()
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, CacheControl kept, String page) {
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(kept)
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    private static Locale language(@Nullable String chosen, Locale otherwise) {
        String language = chosen == null ? otherwise.getLanguage() : chosen;
        return language.equals("en") ? Locale.ENGLISH : Locale.KOREAN;
    }

    private static String first(@Nullable String browsed) {
        return browsed == null ? "ko" : browsed.replaceAll("[^A-Za-z-].*", "");
    }
}
