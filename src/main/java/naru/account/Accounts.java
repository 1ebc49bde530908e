package naru.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForAdministrators;
import naru.base.access.ForAnyone;
import naru.base.access.ForSignedIn;
import naru.base.access.ForStaff;
import naru.base.access.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final ConsentRepository consents;
    private final CurrentUser user;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            AccountDirectory directory,
            ConsentRepository consents,
            CurrentUser user,
            Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.consents = consents;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Lets a company's person sign in, and keeps what they agreed to. Belongs to a sign-up, so it runs in the scope of the
     * chosen city.
     *
     * @throws EmailTaken when somebody already signs in with that address, in whichever city
     */
    @ForAnyone
    public UUID open(NewContact contact) {
        Account account = add(new Account(
                contact.email(),
                contact.name(),
                contact.phone(),
                Role.CONTACT,
                null,
                contact.language(),
                clock.instant()));
        consents.save(new Consent(account.id(), contact.notice(), clock.instant()));
        return account.id();
    }

    /**
     * Lets a person of the city sign in.
     *
     * @throws EmailTaken when somebody already signs in with that address, in whichever city
     */
    @ForAdministrators
    public UUID invite(InviteStaff staff) {
        return add(new Account(
                        staff.email(),
                        staff.name(),
                        null,
                        staff.role(),
                        staff.unitId(),
                        staff.language(),
                        clock.instant()))
                .id();
    }

    @ForAdministrators
    public void close(UUID id) {
        load(id).close();
    }

    @ForAdministrators
    public void reopen(UUID id) {
        load(id).reopen();
    }

    /** The people who work for the city. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<AccountSummary> staff() {
        return accounts.findByRoleNotOrderByName(Role.CONTACT).stream()
                .map(Account::summary)
                .toList();
    }

    /** Keeps the language one chose, for the mail that comes. */
    @ForSignedIn
    public void speak(Locale language) {
        load(user.get().accountId()).speak(language);
    }

    /**
     * One person.
     *
     * @throws NotFound when one's own city has no such account
     */
    @ForStaff
    @Transactional(readOnly = true)
    public AccountSummary get(UUID id) {
        return load(id).summary();
    }

    private Account add(Account account) {
        if (directory.isTaken(account.email())) {
            throw new EmailTaken(account.email());
        }
        return accounts.save(account);
    }

    private Account load(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
