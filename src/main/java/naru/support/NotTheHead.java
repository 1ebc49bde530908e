package naru.support;

import naru.base.RuleViolation;

/** Only the head of the unit that owns the request approves its reply, or sends it back. */
public final class NotTheHead extends RuleViolation {}
