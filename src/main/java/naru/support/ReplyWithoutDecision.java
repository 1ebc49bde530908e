package naru.support;

import naru.base.RuleViolation;

/** A reply says what was decided, so something must be decided first. */
public final class ReplyWithoutDecision extends RuleViolation {}
