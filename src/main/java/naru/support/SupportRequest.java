package naru.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.base.Root;
import naru.base.search.Searched;
import org.jspecify.annotations.Nullable;

/** One need of one company (건의), with an owner and a due date, on its way to a written reply. */
@Entity
@Searched(words = "sentence", codes = "number", readableBy = "origin.companyId")
class SupportRequest extends Root {

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private UUID clientKey;

    @Embedded
    private Origin origin;

    private UUID categoryId;

    @Column(updatable = false)
    private String sentence;

    @Column(updatable = false)
    private UUID raisedBy;

    @Column(updatable = false)
    private Instant receivedAt;

    @Embedded
    private ReplyClock clock;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    /** Whether it waits for a reply no longer: follows from the state, and puts it below all that do. */
    private boolean settled;

    @Embedded
    private @Nullable Owner owner;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable Instant repliedAt;
    private @Nullable UUID mergedInto;

    @ElementCollection
    @CollectionTable(name = "support_request_step", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<Step> history;

    protected SupportRequest() {}

    SupportRequest(String number, NewNeed need, Origin origin, Category category, LocalDate dueOn, Stamp stamp) {
        this.number = number;
        this.origin = origin;
        clientKey = need.key();
        categoryId = category.id();
        sentence = need.sentence();
        raisedBy = Objects.requireNonNull(stamp.by());
        receivedAt = stamp.at();
        clock = ReplyClock.until(dueOn);
        reach(RequestState.RECEIVED);
        owner = new Owner(category.ownerUnitId(), null);
        history = new ArrayList<>(List.of(Step.of(Move.RECEIVE, stamp)));
    }

    /**
     * Says what it is about, with the time that such a need has from the day it was received. While nobody took it on, it
     * is the unit's that answers such needs.
     *
     * @param what from which category to which, for the history
     */
    void categorize(Category category, LocalDate dueOn, String what, Stamp stamp) {
        requireUnanswered();
        categoryId = category.id();
        if (state == RequestState.RECEIVED) {
            owner = new Owner(category.ownerUnitId(), null);
        }
        history.add(Step.of(
                Move.CATEGORIZE,
                stamp,
                dueOn.equals(clock.dueOn()) ? what : what + ", " + clock.dueOn() + " → " + dueOn));
        clock = new ReplyClock(dueOn, clock.waitingSince());
    }

    /** Makes a unit, and within it perhaps a person, answerable; also hands it on to others before the reply. */
    void assign(Owner next, @Nullable String why, Stamp stamp) {
        requireUnanswered();
        own(next, why, stamp);
    }

    void startReview(Stamp stamp) {
        requireUnanswered();
        if (state == RequestState.RECEIVED) {
            throw new NotAssignedYet();
        }
        if (state != RequestState.ASSIGNED && state != RequestState.REOPENED) {
            throw new ReviewAlreadyStarted();
        }
        move(Move.START_REVIEW, stamp, null);
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
            UUID unit = owner().unitId();
            own(new Owner(unit == null ? deciderUnit : unit, stamp.by()), null, stamp);
        }
        if (state == RequestState.ASSIGNED || state == RequestState.REOPENED) {
            startReview(stamp);
        }
        decision = made;
        reach(RequestState.DECIDED);
        history.add(Step.decision(stamp, made, reason));
    }

    void startWork(Stamp stamp) {
        requireUnanswered();
        if (state == RequestState.IN_PROGRESS) {
            throw new WorkAlreadyStarted();
        }
        if (!requireDecision(new WorkWithoutDecision()).leadsToWork()) {
            throw new NothingToWorkOn();
        }
        move(Move.START_WORK, stamp, null);
    }

    /** Its reply waits for the head of the unit. */
    void submit(Stamp stamp) {
        requireUnanswered();
        requireDecision(new ReplyWithoutDecision());
        history.add(Step.of(Move.SUBMIT, stamp));
    }

    /** Its reply is to be written otherwise. */
    void sendBack(String why, Stamp stamp) {
        requireUnanswered();
        history.add(Step.of(Move.SEND_BACK, stamp, why));
    }

    /** Its reply was sent; the clock is over, whatever the city waited for. */
    void reply(Stamp stamp) {
        requireUnanswered();
        requireDecision(new ReplyWithoutDecision());
        repliedAt = stamp.at();
        clock = ReplyClock.until(clock.dueOn());
        move(Move.REPLY, stamp, null);
    }

    void close(Stamp stamp) {
        requireOpen();
        if (state != RequestState.REPLIED) {
            throw new CloseWithoutReply();
        }
        move(Move.CLOSE, stamp, null);
    }

    /**
     * The company is not content with its reply. It is decided anew, by the same owner.
     *
     * @param window how long after the reply a company may say so
     */
    void reopen(String why, Duration window, LocalDate dueOn, Stamp stamp) {
        if (state != RequestState.REPLIED && state != RequestState.CLOSED) {
            throw new NotReplied();
        }
        if (!mayBeReopened(window, stamp.at())) {
            throw new TooLateToReopen(window.toDays());
        }
        decision = null;
        clock = ReplyClock.until(dueOn);
        move(Move.REOPEN, stamp, why);
    }

    /** Whether its company may still say that the reply does not answer it. */
    boolean mayBeReopened(Duration window, Instant now) {
        return (state == RequestState.REPLIED || state == RequestState.CLOSED)
                && !now.isAfter(Objects.requireNonNull(repliedAt).plus(window));
    }

    /** The clock stands still until the company answers. */
    void ask(Stamp stamp) {
        requireUnanswered();
        clock = clock.pause(stamp.at());
        history.add(Step.of(Move.ASK, stamp));
    }

    /** The company answered what it was asked. */
    void answered(WorkingDays days, Stamp stamp) {
        requireUnanswered();
        clock = clock.resume(stamp.at(), days);
        history.add(Step.of(Move.ANSWER, stamp));
    }

    /** The company is not waited for any longer. */
    void stopAsking(WorkingDays days, String why, Stamp stamp) {
        requireUnanswered();
        clock = clock.resume(stamp.at(), days);
        history.add(Step.of(Move.STOP_ASKING, stamp, why));
    }

    /** As many working days as before end on another day. */
    void moveDueDate(LocalDate dueOn, String why, Stamp stamp) {
        requireUnanswered();
        history.add(Step.of(Move.MOVE_DUE_DATE, stamp, why + ": " + clock.dueOn() + " → " + dueOn));
        clock = new ReplyClock(dueOn, clock.waitingSince());
    }

    /** It goes on as part of another of the same company; nothing is waited for that was asked about it. */
    void mergeInto(SupportRequest other, Stamp stamp) {
        requireUnanswered();
        other.requireUnanswered();
        if (other.id().equals(id()) || !other.origin.companyId().equals(origin.companyId())) {
            throw new NotTheSameNeed();
        }
        mergedInto = other.id();
        clock = ReplyClock.until(clock.dueOn());
        move(Move.MERGE, stamp, other.number);
        other.note(Move.ABSORB, number, stamp);
    }

    /** Takes down what happened around it and leaves its state as it is. */
    void note(Move move, @Nullable String what, Stamp stamp) {
        if (move.reaches() != null) {
            throw new IllegalArgumentException(move + " changes the state");
        }
        history.add(Step.of(move, stamp, what));
    }

    /** Refuses what can only be done while the company waits for its reply. */
    void requireUnanswered() {
        requireOpen();
        if (state == RequestState.REPLIED) {
            throw new AlreadyReplied();
        }
    }

    private void requireOpen() {
        if (state == RequestState.MERGED) {
            throw new AlreadyMerged();
        }
        if (state == RequestState.CLOSED) {
            throw new AlreadyClosed();
        }
    }

    private Decision requireDecision(RuntimeException otherwise) {
        if (decision == null) {
            throw otherwise;
        }
        return decision;
    }

    private void own(Owner next, @Nullable String why, Stamp stamp) {
        owner = next;
        if (state == RequestState.RECEIVED) {
            reach(RequestState.ASSIGNED);
        }
        history.add(Step.assignment(stamp, next, why));
    }

    private void move(Move move, Stamp stamp, @Nullable String note) {
        reach(Objects.requireNonNull(move.reaches()));
        history.add(Step.of(move, stamp, note));
    }

    private void reach(RequestState next) {
        state = next;
        settled = !next.awaitsReply();
    }

    /** Whether the company should have had its reply before that day in Korea. */
    boolean isOverdue(LocalDate today) {
        return !settled && clock.isOver(today);
    }

    String number() {
        return number;
    }

    UUID clientKey() {
        return clientKey;
    }

    Origin origin() {
        return origin;
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

    ReplyClock clock() {
        return clock;
    }

    RequestState state() {
        return state;
    }

    Owner owner() {
        return owner == null ? Owner.NOBODY : owner;
    }

    @Nullable
    Decision decision() {
        return decision;
    }

    @Nullable
    Instant repliedAt() {
        return repliedAt;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    List<Step> history() {
        return List.copyOf(history);
    }
}
