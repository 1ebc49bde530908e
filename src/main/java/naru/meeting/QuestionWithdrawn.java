package naru.meeting;

import naru.base.RuleViolation;

/** The question is asked no more. */
public final class QuestionWithdrawn extends RuleViolation {}
