package naru.support;

/** Where a request stands, in the order of its way. */
public enum RequestState {
    RECEIVED,
    ASSIGNED,
    IN_REVIEW,
    DECIDED,
    IN_PROGRESS,
    REPLIED,
    CLOSED;

    /** Whether the company still waits for its answer. */
    public boolean awaitsReply() {
        return this != REPLIED && this != CLOSED;
    }

    /** The translation key of the state's name. */
    public String labelKey() {
        return "request.state." + name();
    }
}
