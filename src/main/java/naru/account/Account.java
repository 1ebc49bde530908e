package naru.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import naru.base.EmailAddress;
import naru.base.MissingText;
import naru.base.Root;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import org.jspecify.annotations.Nullable;

/** A person who may sign in. */
@Entity
class Account extends Root {

    private EmailAddress email;
    private String name;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID unitId;
    private Locale language;
    private @Nullable String passwordHash;
    private boolean open;

    @Column(updatable = false)
    private Instant createdAt;

    protected Account() {}

    Account(
            EmailAddress email,
            String name,
            @Nullable String phone,
            Role role,
            @Nullable UUID unitId,
            Locale language,
            Instant createdAt) {
        this.email = email;
        this.name = MissingText.check("name", name, 80);
        this.phone = phone;
        this.role = role;
        this.unitId = unitId;
        this.language = language;
        this.open = true;
        this.createdAt = createdAt;
    }

    boolean isOpen() {
        return open;
    }

    EmailAddress email() {
        return email;
    }

    void choosePassword(String hash) {
        if (!role.isStaff()) {
            throw new PasswordsAreForStaff();
        }
        passwordHash = hash;
    }

    /** Whether that is the password, as the hasher knows; whoever has chosen none needs none. */
    boolean hasPassword(Predicate<String> hashFits) {
        return passwordHash == null || hashFits.test(passwordHash);
    }

    void speak(Locale chosen) {
        language = chosen;
    }

    /** Nobody signs in to it any more; what the person did stays. */
    void close() {
        open = false;
    }

    void reopen() {
        open = true;
    }

    SignedIn signedIn() {
        return new SignedIn(id(), city(), name, email.value(), role, language, passwordHash);
    }

    AccountSummary summary() {
        return new AccountSummary(id(), name, email, phone, role, unitId, language, open);
    }
}
