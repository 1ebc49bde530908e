package naru.support;

import naru.base.RuleViolation;

/** What was decided leaves the city nothing to do but to reply. */
public final class NothingToWorkOn extends RuleViolation {}
