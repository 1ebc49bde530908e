package naru.account;

import java.util.Optional;
import naru.base.EmailAddress;
import naru.base.access.CityScope;
import naru.base.access.SignedIn;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds accounts by e-mail address across all cities, in a transaction of its own: a session that was opened for one city
 * cannot see another's rows, and an address must be unique among all.
 */
@Component
class AccountDirectory implements UserDetailsService {

    private final AccountRepository accounts;
    private final TransactionTemplate separately;

    AccountDirectory(AccountRepository accounts, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        separately = new TransactionTemplate(transactions);
        separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        separately.setReadOnly(true);
    }

    /** The person who may sign in with that address. */
    Optional<SignedIn> find(EmailAddress email) {
        return lookUp(email).filter(Account::isOpen).map(Account::signedIn);
    }

    boolean isTaken(EmailAddress email) {
        return lookUp(email).isPresent();
    }

    @Override
    public SignedIn loadUserByUsername(String email) {
        try {
            return find(new EmailAddress(email)).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        } catch (naru.base.InvalidEmailAddress e) {
            throw new UsernameNotFoundException("not an address", e);
        }
    }

    private Optional<Account> lookUp(EmailAddress email) {
        return CityScope.everywhere(() -> separately.execute(status -> accounts.findByEmail(email)));
    }
}
