package naru.account.signin;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import naru.base.Portal;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authentication.ott.JdbcOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** What checks a link, a password, or a passkey. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    OneTimeTokenService oneTimeTokens(JdbcOperations jdbc, Clock clock) {
        JdbcOneTimeTokenService tokens = new JdbcOneTimeTokenService(jdbc);
        tokens.setClock(clock);
        return tokens;
    }

    /** The ways in that go through one manager: by link, and by password for those who chose one. */
    @Bean
    AuthenticationManager authenticationManager(
            UserDetailsService accounts, PasswordEncoder encoder, OneTimeTokenService tokens) {
        DaoAuthenticationProvider byPassword = new DaoAuthenticationProvider(email -> withPassword(accounts, email));
        byPassword.setPasswordEncoder(encoder);
        return new ProviderManager(byPassword, new OneTimeTokenAuthenticationProvider(tokens, accounts));
    }

    /** An account without a password is as unknown here as no account: both take as long as a wrong password. */
    private static UserDetails withPassword(UserDetailsService accounts, String email) {
        UserDetails account = accounts.loadUserByUsername(email);
        if (account.getPassword() == null) {
            throw new UsernameNotFoundException("no password was chosen");
        }
        return account;
    }

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    UserCredentialRepository passkeyRecords(JdbcOperations jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }

    /** Passkeys belong to the address that people type: its host, over its scheme and port. */
    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository passkeys, Portal portal) {
        PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder()
                .id(portal.address().getHost())
                .name("Naru")
                .build();
        return new Webauthn4JRelyingPartyOperations(owners, passkeys, party, Set.of(origin(portal.address())));
    }

    /** A session opened over https never travels in the clear; on http://localhost the browser would drop the cookie. */
    @Bean
    ServletContextInitializer secureCookie(Portal portal) {
        return context -> context.getSessionCookieConfig()
                .setSecure(portal.address().getScheme().equals("https"));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
