package naru.support;

/** What is done with a request; each leaves a line in its history. */
public enum Move {
    RECEIVE(RequestState.RECEIVED),
    ASSIGN(RequestState.ASSIGNED),
    START_REVIEW(RequestState.IN_REVIEW),
    DECIDE(RequestState.DECIDED),
    START_WORK(RequestState.IN_PROGRESS),
    REPLY(RequestState.REPLIED),
    CLOSE(RequestState.CLOSED);

    private final RequestState reaches;

    Move(RequestState reaches) {
        this.reaches = reaches;
    }

    /** The state it leads to from the one before. */
    RequestState reaches() {
        return reaches;
    }

    /** The translation key of what was done. */
    public String labelKey() {
        return "request.move." + name();
    }
}
