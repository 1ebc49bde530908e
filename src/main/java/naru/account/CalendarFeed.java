package naru.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import naru.base.Root;
import naru.base.Secret;
import org.jspecify.annotations.Nullable;

/** A person's secret calendar address. There is one at most; a new one takes the place of the one before. */
@Entity
class CalendarFeed extends Root {

    @Column(updatable = false)
    private UUID accountId;

    @Column
    private String secretHash;

    private Instant madeAt;
    private @Nullable Instant lastReadAt;

    protected CalendarFeed() {}

    CalendarFeed(UUID accountId, Secret secret, Instant now) {
        this.accountId = accountId;
        secretHash = secret.hash();
        madeAt = now;
    }

    /** From now on only the new secret opens it. */
    void renew(Secret secret, Instant now) {
        secretHash = secret.hash();
        madeAt = now;
        lastReadAt = null;
    }

    UUID accountId() {
        return accountId;
    }

    CalendarFeedSummary summary() {
        return new CalendarFeedSummary(madeAt, lastReadAt);
    }
}
