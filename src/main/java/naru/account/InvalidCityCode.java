package naru.account;

import naru.base.RuleViolation;

/** A city's code is two to eight capital letters; it stands in the numbers of requests. */
public final class InvalidCityCode extends RuleViolation {

    InvalidCityCode(String written) {
        super(written);
    }
}
