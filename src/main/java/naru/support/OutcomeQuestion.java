package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import naru.base.Root;
import naru.base.Secret;

/** A mail that asked a company what came of its requests; its link takes the answers. There is one a day at most. */
@Entity
class OutcomeQuestion extends Root {

    @Column(updatable = false)
    private UUID companyId;

    @Column(updatable = false)
    private LocalDate askedOn;

    @Column(updatable = false)
    private String secretHash;

    protected OutcomeQuestion() {}

    OutcomeQuestion(UUID companyId, LocalDate askedOn, Secret secret) {
        this.companyId = companyId;
        this.askedOn = askedOn;
        secretHash = secret.hash();
    }

    UUID companyId() {
        return companyId;
    }
}
