package naru.support;

import naru.base.RuleViolation;

/** A reply needs approval, and nobody is head of the unit that owns the request. */
public final class NoHeadToApprove extends RuleViolation {}
