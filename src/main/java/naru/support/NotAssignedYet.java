package naru.support;

import naru.base.RuleViolation;

/** Nobody is there yet to review the request: it must be assigned first. */
public final class NotAssignedYet extends RuleViolation {}
