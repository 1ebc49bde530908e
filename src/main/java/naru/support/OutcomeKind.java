package naru.support;

/** What an amount stands for. */
public enum OutcomeKind {
    /** What was talked about (상담액). */
    CONSULTED,
    /** What is being negotiated (계약추진액). */
    PURSUED,
    /** What was signed (계약액). */
    CONTRACTED;

    /** The translation key of the kind's name. */
    public String labelKey() {
        return "outcome.kind." + name();
    }
}
