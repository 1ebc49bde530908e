package naru.support;

import naru.base.RuleViolation;

/** One has saved another filter under that name. */
public final class FilterNameTaken extends RuleViolation {

    FilterNameTaken(String name) {
        super(name);
    }
}
