package naru.support;

import naru.base.RuleViolation;

/** One has saved as many filters as one can keep apart. */
public final class TooManyFilters extends RuleViolation {

    TooManyFilters(int most) {
        super(most);
    }
}
