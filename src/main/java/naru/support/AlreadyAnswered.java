package naru.support;

import naru.base.RuleViolation;

/** The body has given its answer already. */
public final class AlreadyAnswered extends RuleViolation {}
