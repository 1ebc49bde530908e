package naru.account.signin;

import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Files that are the same for everyone: browsers may keep them, and nobody is asked who they are. */
public final class PublicFiles {

    private static final RequestMatcher MATCHER = new OrRequestMatcher(Stream.of(
                    "/styles/**",
                    "/fonts/**",
                    "/icons/**",
                    "/js/**",
                    "/aura/**",
                    "/webjars/**",
                    "/VAADIN/build/**",
                    "/VAADIN/static/**")
            .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
            .toList());

    private PublicFiles() {}

    public static RequestMatcher matcher() {
        return MATCHER;
    }
}
