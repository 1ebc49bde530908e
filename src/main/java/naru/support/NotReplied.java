package naru.support;

import naru.base.RuleViolation;

/** Only what was answered can be asked for again. */
public final class NotReplied extends RuleViolation {}
