package naru.meeting;

/** Where a registration stands. */
public enum RegistrationState {
    REQUESTED,
    CONFIRMED,
    DECLINED,
    CANCELLED,
    HELD,
    NO_SHOW;

    /** The translation key of the state's name. */
    public String labelKey() {
        return "registration.state." + name();
    }
}
