package naru.attachment;

import naru.base.RuleViolation;

/** As many files as may be are attached already. */
public final class TooManyFiles extends RuleViolation {

    TooManyFiles(int most) {
        super(most);
    }
}
