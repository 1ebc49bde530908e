package naru.meeting;

import naru.base.RuleViolation;

/** More questions than anybody would answer. */
public final class TooManyQuestions extends RuleViolation {

    TooManyQuestions(int most) {
        super(most);
    }
}
