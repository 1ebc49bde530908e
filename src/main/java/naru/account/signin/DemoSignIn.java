package naru.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import naru.account.DemoDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Lets anyone step into an account of the demonstration, and into no other. */
public final class DemoSignIn extends AbstractAuthenticationProcessingFilter {

    private final ObjectProvider<DemoDoor> doors;
    private final UserDetailsService accounts;

    public DemoSignIn(ObjectProvider<DemoDoor> doors, UserDetailsService accounts) {
        super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, Doors.DEMO));
        this.doors = doors;
        this.accounts = accounts;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        UserDetails user = accounts.loadUserByUsername(known(request.getParameter("email")));
        if (user instanceof CredentialsContainer secrets) {
            secrets.eraseCredentials();
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    private String known(@Nullable String email) {
        return doors.stream()
                .flatMap(door -> door.accounts().stream())
                .map(account -> account.email().value())
                .filter(known -> known.equals(email))
                .findFirst()
                .orElseThrow(() -> new BadCredentialsException("no account of the demonstration"));
    }
}
