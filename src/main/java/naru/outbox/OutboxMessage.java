package naru.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import naru.base.EmailAddress;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** A message on its way. Attempts are counted when they begin, so that one that takes the server down counts as well. */
@Entity
class OutboxMessage extends Root {

    static final int MOST_ATTEMPTS = 12;

    /** Longer than any attempt can take: whoever began one and is silent by then has died. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int LONGEST_ERROR = 500;

    private EmailAddress recipient;
    private Locale language;
    private String subject;
    private @Nullable String body;

    @Embedded
    private @Nullable Invitation invitation;

    private boolean confidential;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;
    private Instant nextAttemptAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    private @Nullable String lastError;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    protected OutboxMessage() {}

    OutboxMessage(Mail mail, @Nullable Invitation invitation, Instant now) {
        recipient = mail.to();
        language = mail.language();
        subject = mail.subject();
        body = mail.text();
        this.invitation = invitation;
        confidential = mail.confidential();
        state = DeliveryState.WAITING;
        nextAttemptAt = now;
        createdAt = now;
    }

    /** Begins an attempt: until the lease ends, nobody else begins one. */
    Outgoing claim(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(LEASE);
        return new Outgoing(
                id(),
                attempts,
                recipient,
                language,
                subject,
                Objects.requireNonNull(body, "wiped"),
                invitation,
                createdAt);
    }

    void sent(Instant now) {
        state = DeliveryState.SENT;
        sentAt = now;
        trouble = null;
        lastError = null;
        wipeIfConfidential();
    }

    /**
     * Takes down that an attempt failed, and when the next one is due: after 1, 2, 4 … 512 minutes and 512 again, a day
     * in all. A claim that somebody else has taken over meanwhile changes nothing.
     *
     * @return whether that was the last one
     */
    boolean attemptFailed(int attempt, Trouble why, String error, Instant now) {
        if (state != DeliveryState.WAITING || attempt != attempts) {
            return false;
        }
        trouble = why;
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        if (attempts < MOST_ATTEMPTS) {
            nextAttemptAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, 9)));
            return false;
        }
        state = DeliveryState.FAILED;
        wipeIfConfidential();
        return true;
    }

    /** Starts over with a message that was given up. */
    void sendAgain(Instant now) {
        if (state != DeliveryState.FAILED) {
            throw new NotGivenUp();
        }
        if (body == null) {
            throw new TextWiped();
        }
        state = DeliveryState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    DeliverySummary summary() {
        return new DeliverySummary(
                id(),
                recipient,
                subject,
                state,
                attempts,
                state == DeliveryState.WAITING ? nextAttemptAt : null,
                trouble,
                lastError,
                createdAt,
                state == DeliveryState.FAILED && body != null);
    }

    private void wipeIfConfidential() {
        if (confidential) {
            body = null;
            invitation = null;
        }
    }
}
