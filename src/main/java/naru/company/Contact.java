package naru.company;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import naru.base.Root;

/** That a person speaks, or asks to speak, for a company. */
@Entity
@Table(name = "company_contact")
class Contact {

    @Id
    private UUID id = Root.newId();

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private ContactState state;

    private Instant since;

    protected Contact() {}

    Contact(UUID accountId, ContactState state, Instant since) {
        this.accountId = accountId;
        this.state = state;
        this.since = since;
    }

    void confirm() {
        decide(ContactState.CONFIRMED);
    }

    void refuse() {
        decide(ContactState.REFUSED);
    }

    boolean speaks(UUID account) {
        return accountId.equals(account) && state == ContactState.CONFIRMED;
    }

    UUID accountId() {
        return accountId;
    }

    ContactState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    private void decide(ContactState decision) {
        if (state != ContactState.WAITING) {
            throw new ContactAlreadyDecided();
        }
        state = decision;
    }
}
