package naru.account;

import naru.base.RuleViolation;

/** The city has another unit of that name. */
public final class UnitNameTaken extends RuleViolation {

    UnitNameTaken(String name) {
        super(name);
    }
}
