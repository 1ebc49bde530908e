package naru.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** One need of one company (건의), with an owner and a due date, on its way to a written reply. */
@Entity
class SupportRequest extends Root {

    static final int LONGEST_REPLY = 4000;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private UUID clientKey;

    @Column(updatable = false)
    private UUID companyId;

    @Column(updatable = false)
    private @Nullable UUID delegationId;

    @Column(updatable = false)
    private @Nullable UUID registrationId;

    private UUID categoryId;
    private String sentence;

    @Column(updatable = false)
    private UUID raisedBy;

    @Column(updatable = false)
    private Instant receivedAt;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private @Nullable UUID ownerUnitId;
    private @Nullable UUID assigneeId;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable String replyText;
    private @Nullable UUID repliedBy;
    private @Nullable Instant repliedAt;

    @ElementCollection
    @CollectionTable(name = "support_request_step", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<Step> history;

    protected SupportRequest() {}

    SupportRequest(String number, NewNeed need, Origin origin, Category category, LocalDate dueOn, Stamp stamp) {
        this.number = number;
        clientKey = need.key();
        companyId = origin.companyId();
        delegationId = origin.delegationId();
        registrationId = origin.registrationId();
        categoryId = category.id();
        sentence = need.sentence();
        raisedBy = stamp.by();
        receivedAt = stamp.at();
        this.dueOn = dueOn;
        state = RequestState.RECEIVED;
        ownerUnitId = category.ownerUnitId();
        history = new ArrayList<>(List.of(Step.of(Move.RECEIVE, stamp)));
    }

    /** Makes a unit, and within it perhaps a person, answerable; also hands it on to others before the reply. */
    void assign(UUID unit, @Nullable UUID person, Stamp stamp) {
        requireUnanswered();
        ownerUnitId = unit;
        assigneeId = person;
        if (state == RequestState.RECEIVED) {
            state = RequestState.ASSIGNED;
        }
        history.add(Step.assignment(stamp, unit, person));
    }

    void startReview(Stamp stamp) {
        requireUnanswered();
        if (state == RequestState.RECEIVED) {
            throw new NotAssignedYet();
        }
        if (state != RequestState.ASSIGNED) {
            throw new ReviewAlreadyStarted();
        }
        move(Move.START_REVIEW, stamp);
    }

    /**
     * Decides, or decides anew before the reply. Whoever decides on the spot takes the request on and has reviewed it: the
     * history says so.
     *
     * @param deciderUnit the unit that owns it from now on, should none yet
     */
    void decide(Decision made, @Nullable String reason, @Nullable UUID deciderUnit, Stamp stamp) {
        requireUnanswered();
        if (state == RequestState.RECEIVED) {
            ownerUnitId = ownerUnitId == null ? deciderUnit : ownerUnitId;
            assigneeId = stamp.by();
            state = RequestState.ASSIGNED;
            history.add(Step.assignment(stamp, ownerUnitId, assigneeId));
        }
        if (state == RequestState.ASSIGNED) {
            startReview(stamp);
        }
        decision = made;
        state = RequestState.DECIDED;
        history.add(Step.decision(stamp, made, reason));
    }

    void startWork(Stamp stamp) {
        requireUnanswered();
        if (state == RequestState.IN_PROGRESS) {
            throw new WorkAlreadyStarted();
        }
        if (decision == null) {
            throw new WorkWithoutDecision();
        }
        if (!decision.leadsToWork()) {
            throw new NothingToWorkOn();
        }
        move(Move.START_WORK, stamp);
    }

    void reply(String text, Stamp stamp) {
        requireUnanswered();
        if (decision == null) {
            throw new ReplyWithoutDecision();
        }
        replyText = MissingText.check("reply", text, LONGEST_REPLY);
        repliedBy = stamp.by();
        repliedAt = stamp.at();
        move(Move.REPLY, stamp);
    }

    void close(Stamp stamp) {
        if (state == RequestState.CLOSED) {
            throw new AlreadyClosed();
        }
        if (state != RequestState.REPLIED) {
            throw new CloseWithoutReply();
        }
        move(Move.CLOSE, stamp);
    }

    private void requireUnanswered() {
        if (state == RequestState.CLOSED) {
            throw new AlreadyClosed();
        }
        if (state == RequestState.REPLIED) {
            throw new AlreadyReplied();
        }
    }

    private void move(Move move, Stamp stamp) {
        state = move.reaches();
        history.add(Step.of(move, stamp));
    }

    /** Whether the company should have had its reply before that day in Korea. */
    boolean isOverdue(LocalDate today) {
        return state.awaitsReply() && today.isAfter(dueOn);
    }

    String number() {
        return number;
    }

    UUID clientKey() {
        return clientKey;
    }

    UUID companyId() {
        return companyId;
    }

    @Nullable
    UUID delegationId() {
        return delegationId;
    }

    @Nullable
    UUID registrationId() {
        return registrationId;
    }

    UUID categoryId() {
        return categoryId;
    }

    String sentence() {
        return sentence;
    }

    UUID raisedBy() {
        return raisedBy;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    RequestState state() {
        return state;
    }

    @Nullable
    UUID ownerUnitId() {
        return ownerUnitId;
    }

    @Nullable
    UUID assigneeId() {
        return assigneeId;
    }

    @Nullable
    Decision decision() {
        return decision;
    }

    @Nullable
    String replyText() {
        return replyText;
    }

    @Nullable
    UUID repliedBy() {
        return repliedBy;
    }

    @Nullable
    Instant repliedAt() {
        return repliedAt;
    }

    List<Step> history() {
        return List.copyOf(history);
    }
}
