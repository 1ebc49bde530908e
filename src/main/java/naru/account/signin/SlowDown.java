package naru.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away who tries too often, before anything is looked up: the answer is the same whether the account exists or
 * not.
 */
public final class SlowDown extends OncePerRequestFilter {

    private static final Set<String> WITH_EMAIL = Set.of(Doors.PASSWORD, Doors.SEND);
    private static final Set<String> BY_SCRIPT = Set.of(Doors.PASSKEY, Doors.PASSKEY_OPTIONS);
    private static final Set<String> OTHERS = Set.of(Doors.LINK, Doors.DEMO);

    private final Attempts attempts;

    public SlowDown(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String door = door(request);
        return !HttpMethod.POST.matches(request.getMethod())
                || !(WITH_EMAIL.contains(door) || BY_SCRIPT.contains(door) || OTHERS.contains(door));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = attempts.from(ClientAddress.of(request));
        String email = request.getParameter("username");
        if (wait.isZero() && email != null && WITH_EMAIL.contains(door(request))) {
            wait = attempts.with(door(request), normal(email));
        }
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, wait);
        }
    }

    /** An e-mail address as tries are counted, however it was typed. */
    static String normal(String email) {
        String stripped = email.strip().toLowerCase(Locale.ROOT);
        return stripped.substring(0, Math.min(stripped.length(), 254));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait)
            throws IOException {
        if (BY_SCRIPT.contains(door(request))) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            long minutes = Math.ceilDiv(wait.plusMillis(999).toSeconds(), 60);
            response.sendRedirect(request.getContextPath() + Doors.PAGE + "?slow=" + minutes);
        }
    }

    private static String door(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
