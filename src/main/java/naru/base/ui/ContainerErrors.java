package naru.base.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import naru.base.Words;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** The page for errors outside the screens: a request the server refused before any screen saw it, or a failed download. */
@Controller
class ContainerErrors implements ErrorController {

    private final Words words;
    private final Languages languages;

    ContainerErrors(Words words, Languages languages) {
        this.words = words;
        this.languages = languages;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        HttpStatus status = status(request);
        Locale language = languages.of(request.getCookies(), request.getHeader("Accept-Language"));
        String kind = switch (status) {
            case NOT_FOUND -> "not-found";
            case UNAUTHORIZED, FORBIDDEN -> "not-allowed";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is5xxServerError() ? "unexpected" : "bad-request";
        };
        String number = status.is5xxServerError() ? number(request, language) : "";
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page(request.getContextPath(), language, kind, number).getBytes(StandardCharsets.UTF_8));
    }

    private String number(HttpServletRequest request, Locale language) {
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String id = Incident.record(
                "requesting " + path,
                cause instanceof Throwable thrown
                        ? thrown
                        : new IllegalStateException(
                                String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))));
        return "<p class=\"error-number\">" + HtmlUtils.htmlEscape(words.say(language, "error.number", id)) + "</p>";
    }

    private String page(String root, Locale language, String kind, String number) {
        String title = HtmlUtils.htmlEscape(words.say(language, "error." + kind + ".title"));
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="%s/icons/naru.svg" type="image/svg+xml">
                <link rel="stylesheet" href="%s/styles/naru.css">
                </head>
                <body>
                <main class="error-page alone">
                <h1>%s</h1>
                <p>%s</p>
                %s
                <a class="home" href="%s/">%s</a>
                </main>
                </body>
                </html>
                """.formatted(
                        language.getLanguage(),
                        title,
                        root,
                        root,
                        title,
                        HtmlUtils.htmlEscape(words.say(language, "error." + kind + ".text")),
                        number,
                        root,
                        HtmlUtils.htmlEscape(words.say(language, "error.home")));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Asked for by hand, without an error, there is nothing here.
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
