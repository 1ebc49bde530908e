package naru.support;

import naru.base.RuleViolation;

/** Replies of this category are sent by the head of the unit. */
public final class ApprovalNeeded extends RuleViolation {}
