package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** What the city asks a company while it works on its request (보완 요청). Meanwhile the clock stands still. */
@Entity
@Table(name = "support_inquiry")
class Inquiry extends Root {

    @Column(updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private String question;

    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private Instant askedAt;

    private @Nullable String answer;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable Instant withdrawnAt;

    /** True or null: what the store's unique key counts, so that a company is asked one thing at a time. */
    private @Nullable Boolean unanswered;

    protected Inquiry() {}

    Inquiry(AskCompany command, Stamp stamp) {
        requestId = command.id();
        question = command.question();
        askedBy = Objects.requireNonNull(stamp.by());
        askedAt = stamp.at();
        unanswered = true;
    }

    void answer(String text, Stamp stamp) {
        requireOpen();
        answer = text;
        answeredBy = Objects.requireNonNull(stamp.by());
        answeredAt = stamp.at();
        unanswered = null;
    }

    /** The city does not wait for the answer any longer. */
    void withdraw(Instant at) {
        requireOpen();
        withdrawnAt = at;
        unanswered = null;
    }

    private void requireOpen() {
        if (unanswered == null) {
            throw new NothingAsked();
        }
    }

    UUID requestId() {
        return requestId;
    }

    UUID askedBy() {
        return askedBy;
    }

    @Nullable
    UUID answeredBy() {
        return answeredBy;
    }

    /**
     * What lists show of it.
     *
     * @param waiting whether the city still waits for its company: it does not, once the request is answered or merged
     */
    OwnInquiry line(boolean waiting) {
        return new OwnInquiry(id(), question, askedAt, answer, answeredAt, withdrawnAt, waiting && unanswered != null);
    }
}
