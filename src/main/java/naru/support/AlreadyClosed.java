package naru.support;

import naru.base.RuleViolation;

/** The request is closed. */
public final class AlreadyClosed extends RuleViolation {}
