package naru.support;

import naru.base.RuleViolation;

/** A company says soon after its reply whether it answers the request; later it raises another. */
public final class TooLateToReopen extends RuleViolation {

    TooLateToReopen(long days) {
        super(days);
    }
}
