package naru.meeting;

/** Whether companies may see a meeting. */
public enum MeetingState {
    /** Being planned; the city alone sees it. */
    DRAFT,
    /** Companies see it and register. */
    OPEN;

    /** The translation key of the state's name. */
    public String labelKey() {
        return "meeting.state." + name();
    }
}
