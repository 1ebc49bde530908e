package naru.support;

/** What the city decided on a request. */
public enum Decision {
    ACCEPTED,
    PARTLY,
    LONG_TERM,
    DECLINED,
    TRANSFERRED,
    EXISTING_PROGRAMME;

    /** Whether the city itself now has something to do. */
    boolean leadsToWork() {
        return this == ACCEPTED || this == PARTLY || this == LONG_TERM;
    }

    /** The translation key of the decision's name. */
    public String labelKey() {
        return "request.decision." + name();
    }
}
