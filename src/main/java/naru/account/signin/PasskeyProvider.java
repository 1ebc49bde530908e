package naru.account.signin;

import java.util.HashSet;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/** Lets a person in by passkey, as the same principal that the other ways lead to. */
public final class PasskeyProvider implements AuthenticationProvider {

    private final WebAuthnRelyingPartyOperations passkeys;
    private final UserDetailsService accounts;

    public PasskeyProvider(WebAuthnRelyingPartyOperations passkeys, UserDetailsService accounts) {
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        UserDetails user;
        try {
            var request = ((WebAuthnAuthenticationRequestToken) authentication).getWebAuthnRequest();
            user = accounts.loadUserByUsername(passkeys.authenticate(request).getName());
        } catch (RuntimeException e) {
            // Whatever is wrong with what the browser sent, it is no reason to let anyone in.
            throw new BadCredentialsException("not a passkey of an open account", e);
        }
        Set<GrantedAuthority> authorities = new HashSet<>(user.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(authentication);
    }
}
