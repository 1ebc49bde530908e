package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.Root;
import naru.base.Secret;
import org.jspecify.annotations.Nullable;

/** A request in the hands of another body (타기관 의뢰), until it answers or the city takes the request back. */
@Entity
@Table(name = "support_referral")
class Referral extends Root {

    @Column(updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private UUID bodyId;

    @Column(updatable = false)
    private String person;

    @Column(updatable = false)
    private EmailAddress email;

    @Column(updatable = false)
    private String sent;

    @Column(updatable = false)
    private Instant sentAt;

    @Column(updatable = false)
    private UUID sentBy;

    @Column(updatable = false)
    private String secretHash;

    private LocalDate nextCheckOn;
    private boolean reminded;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;

    /** True or null: what the store's unique key counts, so that a request is with one body at a time. */
    private @Nullable Boolean live;

    protected Referral() {}

    Referral(HandOver command, Secret secret, Stamp stamp) {
        requestId = command.requestId();
        bodyId = command.bodyId();
        person = command.person();
        email = command.email();
        sent = command.sent();
        nextCheckOn = command.nextCheckOn();
        secretHash = secret.hash();
        sentAt = stamp.at();
        sentBy = Objects.requireNonNull(stamp.by());
        live = true;
    }

    /** From now on that is the day to ask how far they are. */
    void checkOn(LocalDate day) {
        nextCheckOn = day;
        reminded = false;
    }

    /** Whether its owner is to hear that the day has come. */
    boolean isCheckDue(LocalDate today) {
        return isLive() && !reminded && !nextCheckOn.isAfter(today);
    }

    /** Its owner heard that the day has come. */
    void reminded() {
        reminded = true;
    }

    /** The body is done with it. */
    void answer(@Nullable String text, Instant at) {
        requireOpen();
        if (answeredAt != null) {
            throw new AlreadyAnswered();
        }
        answer = text;
        answeredAt = at;
        live = null;
    }

    /** Whatever the body still does does not concern the request any more; its link says so. */
    void close(@Nullable UUID by, Instant at) {
        requireOpen();
        closedAt = at;
        closedBy = by;
        live = null;
    }

    /** Refuses what comes too late. */
    void requireOpen() {
        if (closedAt != null) {
            throw new ReferralOver();
        }
    }

    /** Whether the city waits for the body. */
    boolean isLive() {
        return live != null;
    }

    UUID requestId() {
        return requestId;
    }

    UUID bodyId() {
        return bodyId;
    }

    String person() {
        return person;
    }

    EmailAddress email() {
        return email;
    }

    String sent() {
        return sent;
    }

    Instant sentAt() {
        return sentAt;
    }

    UUID sentBy() {
        return sentBy;
    }

    LocalDate nextCheckOn() {
        return nextCheckOn;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    UUID closedBy() {
        return closedBy;
    }
}
