package naru.account;

import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.CityScope;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How the demonstration comes to its cities, and its staff to passwords that everyone knows. Without it a city is set up
 * with a one-time link, and people choose their passwords themselves.
 */
@Component
@Profile("demo")
public class Founding {

    private final CityRepository cities;
    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final TransactionTemplate transaction;

    Founding(
            CityRepository cities,
            AccountRepository accounts,
            AccountDirectory directory,
            PlatformTransactionManager transactions) {
        this.cities = cities;
        this.accounts = accounts;
        this.directory = directory;
        transaction = new TransactionTemplate(transactions);
    }

    /** Lets a city take part. */
    public void found(String code, Name name) {
        cities.save(new City(code, name));
    }

    /**
     * Gives a member of staff a password.
     *
     * @param hash the encoded password
     * @throws NotFound when the city has no such account
     */
    public void givePassword(String city, EmailAddress email, String hash) {
        CityScope.in(
                city,
                () -> transaction.executeWithoutResult(status -> accounts.findByEmail(email)
                        .orElseThrow(() -> new NotFound(email))
                        .choosePassword(hash)));
    }

    /** Whether there is an account with that address, open or closed, in whichever city. */
    public boolean knows(EmailAddress email) {
        return directory.isTaken(email);
    }
}
