package naru.meeting;

/** Where a registration stands. */
public enum RegistrationState {
    /** Asked for; holds its place for a while. */
    REQUESTED,
    CONFIRMED,
    /** In line for a place, or offered one. */
    WAITLISTED,
    DECLINED,
    CANCELLED,
    HELD,
    NO_SHOW;

    /** The translation key of the state's name. */
    public String labelKey() {
        return "registration.state." + name();
    }

    /** Whether nothing more will come of it. */
    public boolean isOver() {
        return this == DECLINED || this == CANCELLED;
    }
}
