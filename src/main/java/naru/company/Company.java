package naru.company;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.BusinessNumber;
import naru.base.MissingText;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.Root;
import naru.base.search.Searched;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A local exporter (기업), known by its business registration number, and the people who speak for it. */
@Entity
@Searched(
        words = {"name.ko", "name.en"},
        codes = "number",
        readableBy = "id")
class Company extends Root {

    private BusinessNumber number;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    @Enumerated(EnumType.STRING)
    private CompanyState state;

    private @Nullable String reason;

    @Column
    private @Nullable UUID decidedBy;

    @Column
    private @Nullable Instant decidedAt;

    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "company_id", nullable = false)
    @OrderBy("since")
    @BatchSize(size = 100)
    private List<Contact> contacts;

    protected Company() {}

    /** Signs up a company with the person who does so; that person speaks for it without being confirmed. */
    Company(BusinessNumber number, Name name, UUID firstContact, Instant now) {
        this.number = number;
        this.name = name;
        state = CompanyState.WAITING;
        createdAt = now;
        contacts = new ArrayList<>();
        contacts.add(new Contact(firstContact, ContactState.CONFIRMED, now));
    }

    void approve(UUID by, Instant at) {
        if (state == CompanyState.APPROVED) {
            throw new CompanyAlreadyDecided();
        }
        state = CompanyState.APPROVED;
        reason = null;
        decidedBy = by;
        decidedAt = at;
    }

    void refuse(String why, UUID by, Instant at) {
        if (state != CompanyState.WAITING) {
            throw new CompanyAlreadyDecided();
        }
        state = CompanyState.REFUSED;
        reason = MissingText.check("reason", why, 500);
        decidedBy = by;
        decidedAt = at;
    }

    void rename(Name chosen) {
        name = chosen;
    }

    /** A further person asks to speak for the company. */
    void ask(UUID accountId, Instant at) {
        contacts.add(new Contact(accountId, ContactState.WAITING, at));
    }

    void confirmContact(UUID accountId) {
        contact(accountId).confirm();
    }

    void refuseContact(UUID accountId) {
        contact(accountId).refuse();
    }

    boolean speaks(UUID accountId) {
        return contacts.stream().anyMatch(contact -> contact.speaks(accountId));
    }

    List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    CompanySummary summary() {
        return new CompanySummary(id(), number, name, state, createdAt, reason);
    }

    private Contact contact(UUID accountId) {
        return contacts.stream()
                .filter(contact -> contact.accountId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> new NotFound(accountId));
    }
}
