package naru.support;

/** How a request came in. */
public enum Channel {
    /** Said at a meeting, and taken down there. */
    MEETING,
    /** Said to the city's people otherwise, mostly on the phone, and taken down by one of them. */
    PHONE,
    /** Raised by the company itself. */
    COMPANY;

    /** The translation key of the word. */
    public String labelKey() {
        return "request.channel." + name();
    }
}
