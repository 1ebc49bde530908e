package naru.account;

import java.time.Instant;
import java.util.Locale;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.access.CityScope;
import naru.base.access.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People of a city who may sign in, for tests. */
@TestComponent
class Residents {

    static final String PASSWORD = "a long enough sentence";

    private final CityRepository cities;
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;

    Residents(CityRepository cities, AccountRepository accounts, PasswordEncoder encoder) {
        this.cities = cities;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    String contact(String email) {
        return settle(new Account(
                new EmailAddress(email), "김담당", "02-000-0000", Role.CONTACT, null, Locale.KOREAN, Instant.EPOCH));
    }

    String official(String email) {
        return staff(email, Role.OFFICIAL);
    }

    String staff(String email, Role role) {
        Account account = new Account(new EmailAddress(email), "이주무관", null, role, null, Locale.KOREAN, Instant.EPOCH);
        account.choosePassword(encoder.encode(PASSWORD));
        return settle(account);
    }

    void close(String email) {
        CityScope.in("SN", () -> {
            Account account = accounts.findByEmail(new EmailAddress(email)).orElseThrow();
            account.close();
            accounts.save(account);
        });
    }

    private String settle(Account account) {
        if (!cities.existsById("SN")) {
            cities.save(new City("SN", new Name("성남시", "Seongnam")));
        }
        CityScope.in("SN", () -> accounts.save(account));
        return account.email().value();
    }
}
