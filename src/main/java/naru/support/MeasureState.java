package naru.support;

/** How far a measure is. */
public enum MeasureState {
    OPEN,
    DONE,
    /** The city does not do it after all. */
    DROPPED;

    /** The translation key of the state's name. */
    public String labelKey() {
        return "measure.state." + name();
    }
}
