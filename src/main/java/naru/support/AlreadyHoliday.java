package naru.support;

import naru.base.RuleViolation;

/** The day is in the table of holidays already. */
public final class AlreadyHoliday extends RuleViolation {

    AlreadyHoliday(String name) {
        super(name);
    }
}
