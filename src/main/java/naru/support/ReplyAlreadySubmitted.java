package naru.support;

import naru.base.RuleViolation;

/** The reply waits for approval already. */
public final class ReplyAlreadySubmitted extends RuleViolation {}
