package naru.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import naru.base.EmailAddress;
import naru.base.Portal;
import naru.base.access.CityScope;
import naru.base.access.SignedIn;
import naru.outbox.Letter;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the link that signs a person in once. The browser is answered before the account is looked up, so that neither
 * the words nor the time they take tell whether the address has one.
 */
@Component
class SignInLinks implements OneTimeTokenGenerationSuccessHandler {

    static final Duration VALID = Duration.ofMinutes(15);

    private final UserDetailsService accounts;
    private final Outbox outbox;
    private final Portal portal;
    private final TransactionTemplate transaction;
    private final Executor executor;
    private final boolean isDemo;

    SignInLinks(
            UserDetailsService accounts,
            Outbox outbox,
            Portal portal,
            PlatformTransactionManager transactions,
            @Qualifier("applicationTaskExecutor") Executor executor,
            Environment environment) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
        transaction = new TransactionTemplate(transactions);
        this.executor = executor;
        isDemo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
            throws IOException {
        String page = "login/link?token=" + token.getTokenValue();
        executor.execute(() -> find(token).ifPresent(account -> send(account, page)));
        if (isDemo && !outbox.isDelivering()) {
            find(token)
                    .ifPresent(account -> request.getSession()
                            .setAttribute(ShownLink.ATTRIBUTE, portal.link(page).toString()));
        }
        response.sendRedirect(request.getContextPath() + Doors.PAGE + "?sent");
    }

    private Optional<SignedIn> find(OneTimeToken token) {
        try {
            return Optional.of((SignedIn) accounts.loadUserByUsername(token.getUsername()));
        } catch (UsernameNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Where no mail server is configured, the outbox writes the mail, and with it the link, to the log. */
    private void send(SignedIn account, String page) {
        Letter letter = new Letter(
                SignInLetter.LINK,
                new Recipient(
                        account.accountId(),
                        account.name(),
                        new EmailAddress(account.getUsername()),
                        account.language()),
                page,
                Map.of("minutes", String.valueOf(VALID.toMinutes())));
        CityScope.in(account.city(), () -> transaction.executeWithoutResult(status -> outbox.hand(letter)));
    }
}
