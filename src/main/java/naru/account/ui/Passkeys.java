package naru.account.ui;

import naru.account.signin.PasskeyProvider;
import naru.base.Portal;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** The way in by passkey. */
@Component
class Passkeys {

    private final PasskeyProvider provider;
    private final Portal portal;
    private final Arrival arrival;

    Passkeys(WebAuthnRelyingPartyOperations operations, UserDetailsService accounts, Portal portal, Arrival arrival) {
        provider = new PasskeyProvider(operations, accounts);
        this.portal = portal;
        this.arrival = arrival;
    }

    void offer(HttpSecurity http) {
        http.webAuthn(passkeys -> passkeys.rpId(portal.address().getHost())
                .disableDefaultRegistrationPage(true)
                .withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                    @Override
                    public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
                        return finish(filter, http);
                    }
                }));
    }

    /** As it comes, the filter keeps the session's id and brings a principal of its own kind. */
    private <F extends WebAuthnAuthenticationFilter> F finish(F filter, HttpSecurity http) {
        filter.setAuthenticationManager(new ProviderManager(provider));
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setAuthenticationSuccessHandler(arrival::answerScript);
        return filter;
    }
}
