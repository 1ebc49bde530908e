package naru.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import naru.base.Root;

/** That a person agreed to a version of the privacy notice. Never changed; a new version asks anew. */
@Entity
class Consent {

    @Id
    private UUID id = Root.newId();

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String notice;

    @Column(updatable = false)
    private Instant agreedAt;

    protected Consent() {}

    Consent(UUID accountId, String notice, Instant agreedAt) {
        this.accountId = accountId;
        this.notice = notice;
        this.agreedAt = agreedAt;
    }
}
