package naru.support;

/** How far a reply is. */
public enum ReplyState {
    DRAFT,
    /** It waits for the head of the unit. */
    SUBMITTED,
    SENT
}
