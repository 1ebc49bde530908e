package naru.meeting;

/** How a meeting is held. */
public enum MeetingForm {
    /** Many companies at one table (간담회). */
    ROUND_TABLE,
    /** The delegation walks from booth to booth (부스 순회). */
    BOOTH_ROUND,
    /** Consecutive slots, one company each (개별 면담). */
    ONE_TO_ONE;

    /** The translation key of the form's name. */
    public String labelKey() {
        return "meeting.form." + name();
    }
}
