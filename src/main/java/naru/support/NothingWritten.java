package naru.support;

import naru.base.RuleViolation;

/** There is no reply to submit yet. */
public final class NothingWritten extends RuleViolation {}
