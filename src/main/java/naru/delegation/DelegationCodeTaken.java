package naru.delegation;

import naru.base.RuleViolation;

/** Another delegation of the city has this code. */
public final class DelegationCodeTaken extends RuleViolation {

    DelegationCodeTaken(String code) {
        super(code);
    }
}
