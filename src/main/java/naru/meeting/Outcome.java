package naru.meeting;

/** What became of a confirmed meeting. */
public enum Outcome {
    HELD(RegistrationState.HELD),
    NO_SHOW(RegistrationState.NO_SHOW);

    private final RegistrationState state;

    Outcome(RegistrationState state) {
        this.state = state;
    }

    RegistrationState state() {
        return state;
    }

    /** The translation key of the outcome's name. */
    public String labelKey() {
        return "meeting.outcome." + name();
    }
}
