package naru.support;

/** What a company thinks of its reply, said with one tap. */
public enum Satisfaction {
    SATISFIED,
    NEUTRAL,
    DISSATISFIED;

    /** The translation key of the word. */
    public String labelKey() {
        return "reply.satisfaction." + name();
    }
}
