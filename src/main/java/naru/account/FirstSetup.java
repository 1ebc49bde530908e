package naru.account;

import java.time.Clock;
import naru.base.Portal;
import naru.base.access.CityScope;
import naru.base.access.ForAnyone;
import naru.base.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens a portal that nobody can sign in to yet. Where no administrator exists, a link that works once is written to the
 * log at each start: whoever reads the log runs the portal. The transaction begins in the scope of the new city, so it is
 * drawn here and not around the methods.
 */
@Service
public class FirstSetup {

    private static final Logger log = LoggerFactory.getLogger(FirstSetup.class);

    private final SetupKey key = new SetupKey();
    private final CityRepository cities;
    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final PasswordEncoder encoder;
    private final Portal portal;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final boolean isDemo;

    FirstSetup(
            CityRepository cities,
            AccountRepository accounts,
            AccountDirectory directory,
            PasswordEncoder encoder,
            Portal portal,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Environment environment) {
        this.cities = cities;
        this.accounts = accounts;
        this.directory = directory;
        this.encoder = encoder;
        this.portal = portal;
        this.clock = clock;
        this.events = events;
        transaction = new TransactionTemplate(transactions);
        isDemo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (!isDemo && !hasAdministrator()) {
            String line = "=".repeat(100);
            log.info("""

                    {}
                      Naru has no administrator yet. Open this link once to set it up:

                      {}

                      The link is good until the set-up is done or Naru is started again.
                    {}""", line, portal.link("setup?key=" + key.cut()), line);
        }
    }

    /** Whether that key still opens this portal. */
    @ForAnyone
    public boolean opensWith(String key) {
        return this.key.fits(key) && !hasAdministrator();
    }

    /**
     * Makes the city and its administrator. Of two who hold the key, exactly one gets through.
     *
     * @throws SetupClosed when the key does not open, or not any more
     * @throws EmailTaken  when somebody already signs in with that address
     */
    @ForAnyone
    public synchronized void complete(String key, FoundCity founding) {
        if (!opensWith(key)) {
            throw new SetupClosed();
        }
        CityScope.in(founding.code(), () -> transaction.executeWithoutResult(status -> found(founding)));
        this.key.destroy();
    }

    private void found(FoundCity founding) {
        if (directory.isTaken(founding.email())) {
            throw new EmailTaken(founding.email());
        }
        if (!cities.existsById(founding.code())) {
            cities.save(new City(founding.code(), founding.name()));
            events.publishEvent(new CityFounded(founding.code()));
        }
        Account administrator = new Account(
                founding.email(),
                founding.administrator(),
                null,
                Role.ADMINISTRATOR,
                null,
                founding.language(),
                clock.instant());
        administrator.choosePassword(encoder.encode(founding.password().value()));
        accounts.save(administrator);
    }

    private boolean hasAdministrator() {
        return CityScope.everywhere(
                () -> Boolean.TRUE.equals(transaction.execute(status -> accounts.existsByRole(Role.ADMINISTRATOR))));
    }
}
