package naru.support;

import org.jspecify.annotations.Nullable;

/** What is done with a request; each leaves a line in its history. */
public enum Move {
    RECEIVE(RequestState.RECEIVED),
    CATEGORIZE,
    ASSIGN(RequestState.ASSIGNED),
    START_REVIEW(RequestState.IN_REVIEW),
    DECIDE(RequestState.DECIDED),
    START_WORK(RequestState.IN_PROGRESS),
    /** A reply is laid before the head of the unit. */
    SUBMIT,
    /** The head of the unit wants the reply written otherwise. */
    SEND_BACK,
    REPLY(RequestState.REPLIED),
    CLOSE(RequestState.CLOSED),
    REOPEN(RequestState.REOPENED),
    /** The city asks the company for what it needs to know. */
    ASK,
    /** The company tells what it was asked. */
    ANSWER,
    /** The city does not wait for the company's answer any longer. */
    STOP_ASKING,
    /** A day turned out to be a holiday, or none: the reply has as many working days as before. */
    MOVE_DUE_DATE,
    /** Another body is asked to take care of it. */
    HAND_OVER,
    /** The other body tells what became of it. */
    BODY_ANSWER,
    /** The city takes care of it itself again. */
    TAKE_BACK,
    /** It goes on as part of another request. */
    MERGE(RequestState.MERGED),
    /** Another request goes on as part of it. */
    ABSORB,
    LINK,
    UNLINK,
    JOIN_MEASURE,
    LEAVE_MEASURE;

    private final @Nullable RequestState reaches;

    Move() {
        this(null);
    }

    Move(@Nullable RequestState reaches) {
        this.reaches = reaches;
    }

    /** The state it leads to from the one before, or null when it leaves the state as it is. */
    @Nullable
    RequestState reaches() {
        return reaches;
    }

    /** The translation key of what was done. */
    public String labelKey() {
        return "request.move." + name();
    }
}
