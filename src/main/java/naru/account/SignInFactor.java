package naru.account;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** How the person who asks has come in. */
public final class SignInFactor {

    private SignInFactor() {}

    /** Whether they came in with their password; by link or passkey they may choose a new one without the old. */
    public static boolean wasPassword() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority ->
                                FactorGrantedAuthority.PASSWORD_AUTHORITY.equals(authority.getAuthority()));
    }
}
