package naru.support;

import naru.base.RuleViolation;

/** What was typed is not the address of a page of the web. */
public final class NoWebAddress extends RuleViolation {

    NoWebAddress(String typed) {
        super(typed);
    }
}
