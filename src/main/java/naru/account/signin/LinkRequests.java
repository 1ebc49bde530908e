package naru.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;

/** Reads what a browser sends on the way in by link; what is missing becomes what nobody has. */
public final class LinkRequests {

    private static final String NOBODY = "-";

    private LinkRequests() {}

    /** For which address a link is asked for. */
    public static GenerateOneTimeTokenRequest read(HttpServletRequest request) {
        String email = SlowDown.normal(Objects.requireNonNullElse(request.getParameter("username"), NOBODY));
        return new GenerateOneTimeTokenRequest(email.isEmpty() ? NOBODY : email, SignInLinks.VALID);
    }

    /** The token that stood in a link. */
    public static OneTimeTokenAuthenticationToken token(HttpServletRequest request) {
        String token = request.getParameter("token");
        return new OneTimeTokenAuthenticationToken(token == null || token.isBlank() ? NOBODY : token);
    }
}
