package naru.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import naru.base.access.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a person whose account was closed, on whichever node, at their next request: each request looks
 * the account up by its unique address.
 */
public final class ClosedAccounts extends OncePerRequestFilter {

    private final UserDetailsService accounts;
    private final SecurityContextLogoutHandler out = new SecurityContextLogoutHandler();

    public ClosedAccounts(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn user && isClosed(user)) {
            out.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PublicFiles.matcher().matches(request);
    }

    private boolean isClosed(SignedIn user) {
        try {
            accounts.loadUserByUsername(user.getUsername());
            return false;
        } catch (UsernameNotFoundException e) {
            return true;
        }
    }
}
