package naru.meeting;

import naru.base.RuleViolation;

/** Whoever answered a question must not find that they answered another. */
public final class QuestionAnswered extends RuleViolation {

    QuestionAnswered(int answers) {
        super(answers);
    }
}
