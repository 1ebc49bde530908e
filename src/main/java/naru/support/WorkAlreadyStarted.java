package naru.support;

import naru.base.RuleViolation;

/** The work on the request has begun before. */
public final class WorkAlreadyStarted extends RuleViolation {}
