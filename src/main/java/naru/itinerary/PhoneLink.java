package naru.itinerary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import naru.base.Root;
import naru.base.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The address at which somebody on a trip reads their own programme, without an account. Each mail repeats it, so that it
 * stands in the store as it is.
 */
@Entity
@Table(name = "itinerary_link")
class PhoneLink extends Root {

    @Column(updatable = false)
    private UUID delegationId;

    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private String secret;

    private Instant madeAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    protected PhoneLink() {}

    PhoneLink(UUID delegationId, UUID memberId, Instant now) {
        this.delegationId = delegationId;
        this.memberId = memberId;
        secret = Secret.draw().value();
        madeAt = now;
    }

    UUID delegationId() {
        return delegationId;
    }

    UUID memberId() {
        return memberId;
    }

    Secret secret() {
        return new Secret(secret);
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }
}
