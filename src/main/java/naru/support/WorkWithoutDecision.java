package naru.support;

import naru.base.RuleViolation;

/** Nothing was decided yet that could be worked on. */
public final class WorkWithoutDecision extends RuleViolation {}
