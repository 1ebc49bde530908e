package naru.company;

/** Whether a person speaks for the company they signed up with. */
public enum ContactState {
    WAITING,
    CONFIRMED,
    REFUSED;

    /** The translation key of the state's name. */
    public String labelKey() {
        return "contact.state." + name();
    }
}
