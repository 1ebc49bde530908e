package naru.base;

/** Somebody else saved this while it was being edited. Nothing was overwritten; the form shows what they changed. */
public final class ChangedMeanwhile extends RuleViolation {

    /**
     * Refuses to save over a version the editor has not seen.
     *
     * @param seen    the version that was loaded into the form
     * @param current the version in the store now
     */
    public static void check(long seen, long current) {
        if (seen != current) {
            throw new ChangedMeanwhile();
        }
    }
}
