package naru.delegation;

import naru.base.RuleViolation;

/** A trip is in one place at a time; only the day of the journey belongs to two. */
public final class StopsOverlap extends RuleViolation {

    StopsOverlap(TripStop before, TripStop after) {
        super(before.place(), before.lastDay(), after.place(), after.firstDay());
    }
}
