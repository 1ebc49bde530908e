package naru.support;

import naru.base.RuleViolation;

/** The company has its reply already; what was answered is not changed behind its back. */
public final class AlreadyReplied extends RuleViolation {}
