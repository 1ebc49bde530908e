package naru.delegation;

import naru.base.RuleViolation;

/** Nobody leaves a trip before joining it. */
public final class LeavesBeforeJoining extends RuleViolation {}
