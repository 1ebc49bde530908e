package naru.base;

import java.time.LocalDate;

/** The last day lies before the first. */
public final class EndsBeforeItStarts extends RuleViolation {

    private EndsBeforeItStarts(LocalDate start, LocalDate end) {
        super(start, end);
    }

    /**
     * Refuses a span whose last day lies before its first.
     *
     * @throws EndsBeforeItStarts when it does
     */
    public static void check(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new EndsBeforeItStarts(start, end);
        }
    }
}
