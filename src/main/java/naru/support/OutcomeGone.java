package naru.support;

import naru.base.RuleViolation;

/** There is nothing behind the link. */
public final class OutcomeGone extends RuleViolation {}
