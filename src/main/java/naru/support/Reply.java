package naru.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import naru.base.Root;
import naru.base.search.Searched;
import org.jspecify.annotations.Nullable;

/** The written answer to a request (회신): drafted, perhaps laid before the head of the unit, and sent once for all. */
@Entity
@Searched(
        words = {"text.korean", "text.english"},
        about = "requestId",
        readableBy = "requestId",
        readableOnce = "sentAt")
@Table(name = "support_reply")
class Reply extends Root {

    @Column(updatable = false)
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private ReplyState state;

    @Embedded
    @AttributeOverride(name = "korean", column = @Column(name = "text"))
    @AttributeOverride(name = "english", column = @Column(name = "text_en"))
    private ReplyText text;

    private UUID writtenBy;
    private Instant writtenAt;
    private @Nullable Instant submittedAt;
    private @Nullable UUID approvedBy;
    private @Nullable UUID sentBy;
    private @Nullable Instant sentAt;
    private @Nullable Instant readAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction satisfaction;

    /** True or null: what the store's unique key counts, so that a request has one draft at a time. */
    private @Nullable Boolean unsent;

    protected Reply() {}

    Reply(UUID requestId, ReplyText text, Stamp stamp) {
        this.requestId = requestId;
        this.text = text;
        writtenBy = Objects.requireNonNull(stamp.by());
        writtenAt = stamp.at();
        state = ReplyState.DRAFT;
        unsent = true;
    }

    /** Other words; whoever approves looks at them anew. */
    void rewrite(ReplyText words, Stamp stamp) {
        requireUnsent();
        text = words;
        writtenBy = Objects.requireNonNull(stamp.by());
        writtenAt = stamp.at();
        state = ReplyState.DRAFT;
        submittedAt = null;
    }

    void submit(Instant at) {
        requireUnsent();
        if (state == ReplyState.SUBMITTED) {
            throw new ReplyAlreadySubmitted();
        }
        state = ReplyState.SUBMITTED;
        submittedAt = at;
    }

    void approve(UUID by) {
        requireSubmitted();
        approvedBy = by;
    }

    void sendBack() {
        requireSubmitted();
        state = ReplyState.DRAFT;
        submittedAt = null;
    }

    void send(Stamp stamp) {
        requireUnsent();
        state = ReplyState.SENT;
        unsent = null;
        sentBy = Objects.requireNonNull(stamp.by());
        sentAt = stamp.at();
    }

    /** The company opened it. Only the first time counts. */
    void read(Instant at) {
        requireSent();
        if (readAt == null) {
            readAt = at;
        }
    }

    void rate(Satisfaction said) {
        requireSent();
        satisfaction = said;
    }

    void takeBackRating() {
        requireSent();
        satisfaction = null;
    }

    private void requireUnsent() {
        if (unsent == null) {
            throw new AlreadyReplied();
        }
    }

    private void requireSubmitted() {
        if (state != ReplyState.SUBMITTED) {
            throw new NothingToApprove();
        }
    }

    private void requireSent() {
        if (state != ReplyState.SENT) {
            throw new IllegalStateException("a company sees no draft");
        }
    }

    UUID requestId() {
        return requestId;
    }

    ReplyState state() {
        return state;
    }

    ReplyText text() {
        return text;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    UUID approvedBy() {
        return approvedBy;
    }

    @Nullable
    UUID sentBy() {
        return sentBy;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    Instant readAt() {
        return readAt;
    }

    @Nullable
    Satisfaction satisfaction() {
        return satisfaction;
    }
}
