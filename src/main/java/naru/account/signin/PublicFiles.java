package naru.account.signin;

import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What nobody signs in for: files that are the same for everyone, which browsers may keep, and calendars and programmes of
 * trips, whose address is the key and which say themselves how long they may be kept.
 */
public final class PublicFiles {

    private static final RequestMatcher MATCHER = new OrRequestMatcher(Stream.of(
                    "/styles/**",
                    "/fonts/**",
                    "/icons/**",
                    "/js/**",
                    "/aura/**",
                    "/webjars/**",
                    "/VAADIN/build/**",
                    "/VAADIN/static/**",
                    "/calendar/*",
                    "/pocket/**")
            .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
            .toList());

    private PublicFiles() {}

    public static RequestMatcher matcher() {
        return MATCHER;
    }
}
