package naru.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForAdministrators;
import naru.base.access.ForAnyone;
import naru.base.access.ForSignedIn;
import naru.base.access.ForStaff;
import naru.base.access.Role;
import naru.outbox.Letter;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final UnitRepository units;
    private final AccountDirectory directory;
    private final ConsentRepository consents;
    private final CurrentUser user;
    private final PasswordEncoder encoder;
    private final Outbox outbox;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            UnitRepository units,
            AccountDirectory directory,
            ConsentRepository consents,
            CurrentUser user,
            PasswordEncoder encoder,
            Outbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.directory = directory;
        this.consents = consents;
        this.user = user;
        this.encoder = encoder;
        this.outbox = outbox;
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
     * @throws NotFound   when one's own city has no such unit
     * @throws EmailTaken when somebody already signs in with that address, in whichever city
     */
    @ForAdministrators
    public UUID invite(InviteStaff staff) {
        UUID unit = staff.unitId();
        if (unit != null && !units.existsById(unit)) {
            throw new NotFound(unit);
        }
        Account account = add(new Account(
                staff.email(), staff.name(), null, staff.role(), staff.unitId(), staff.language(), clock.instant()));
        // No notice: whoever reads it has followed the letter already.
        outbox.hand(new Letter(
                InvitationLetter.INVITED,
                new Recipient(null, staff.name(), staff.email(), staff.language()),
                "login",
                Map.of("inviter", user.get().name(), "email", staff.email().value())));
        return account.id();
    }

    /**
     * Lets nobody sign in to it any more, and ends its sessions.
     *
     * @throws OwnAccount when it is one's own
     */
    @ForAdministrators
    public void close(UUID id) {
        if (id.equals(user.get().accountId())) {
            throw new OwnAccount();
        }
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

    /** The language in which one gets one's mail. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Locale language() {
        return load(user.get().accountId()).summary().language();
    }

    /** Keeps the language one chose, for the mail that comes. */
    @ForSignedIn
    public void speak(Locale language) {
        load(user.get().accountId()).speak(language);
    }

    /**
     * Chooses the password to sign in with from now on.
     *
     * @param current the one in use, which only those need not know who did not come in with it
     * @throws WrongPassword       when it is not the one in use
     * @throws PasswordsAreForStaff when the person speaks for a company
     */
    @ForSignedIn
    public void choosePassword(String current, Password chosen) {
        Account account = load(user.get().accountId());
        if (SignInFactor.wasPassword() && !account.hasPassword(hash -> encoder.matches(current, hash))) {
            throw new WrongPassword();
        }
        account.choosePassword(encoder.encode(chosen.value()));
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
