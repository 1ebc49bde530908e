package naru.delegation;

/** As what a person is on a trip. */
public enum Part {
    /** Works for the city and speaks for it. */
    OFFICIAL,
    /** A member of the city's council, who observes. */
    COUNCIL,
    INTERPRETER,
    DRIVER,
    /** Anybody else who comes along. */
    GUEST;

    /** The translation key of what people call it. */
    public String labelKey() {
        return "member.part." + name();
    }
}
