package naru.base.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import naru.base.access.CurrentUser;
import naru.base.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which language a person is spoken to: as chosen on this device, else as in their account, else as they browse. */
@Component
class Languages {

    static final String COOKIE = "naru-language";
    static final Duration REMEMBERED = Duration.ofDays(365);

    private final CurrentUser user;

    Languages(CurrentUser user) {
        this.user = user;
    }

    /** @param request null where Vaadin does not say which: then the account decides */
    Locale of(@Nullable VaadinRequest request) {
        return request == null ? of(null, null) : of(request.getCookies(), request.getHeader("Accept-Language"));
    }

    Locale of(Cookie @Nullable [] cookies, @Nullable String acceptLanguage) {
        return chosen(cookies)
                .or(() -> user.find().map(SignedIn::language).map(Languages::supported))
                .orElseGet(() -> browsed(acceptLanguage));
    }

    private static Optional<Locale> chosen(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .findFirst()
                        .map(cookie -> supported(Locale.forLanguageTag(cookie.getValue())));
    }

    private static Locale browsed(@Nullable String acceptLanguage) {
        return acceptLanguage != null
                        && acceptLanguage.strip().toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Locale.KOREAN;
    }

    private static Locale supported(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN;
    }
}
