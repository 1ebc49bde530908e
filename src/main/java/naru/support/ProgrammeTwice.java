package naru.support;

import naru.base.RuleViolation;

/** The catalogue has a programme of that name that opens on that day. */
public final class ProgrammeTwice extends RuleViolation {

    ProgrammeTwice(String name) {
        super(name);
    }
}
