package naru.tradeshow;

import naru.base.RuleViolation;

/** A way from venue to venue takes a minute at least and a day at most. */
public final class NoSuchMinutes extends RuleViolation {

    private static final int DAY = 24 * 60;

    private NoSuchMinutes() {}

    static void check(int minutes) {
        if (minutes < 1 || minutes > DAY) {
            throw new NoSuchMinutes();
        }
    }
}
