package naru.support;

import java.util.List;

/** Where a request stands. */
public enum RequestState {
    RECEIVED,
    ASSIGNED,
    IN_REVIEW,
    DECIDED,
    IN_PROGRESS,
    REPLIED,
    CLOSED,
    /** The company said that its reply does not answer it, and waits for another. */
    REOPENED,
    /** It goes on as part of another request that says the same. */
    MERGED;

    /** The way of a request that is answered at the first attempt, in its order. */
    public static final List<RequestState> WAY =
            List.of(RECEIVED, ASSIGNED, IN_REVIEW, DECIDED, IN_PROGRESS, REPLIED, CLOSED);

    /** Whether the company still waits for its answer. */
    public boolean awaitsReply() {
        return this != REPLIED && this != CLOSED && this != MERGED;
    }

    /** The translation key of the state's name. */
    public String labelKey() {
        return "request.state." + name();
    }
}
