package naru.tradeshow;

import naru.base.RuleViolation;

/** A way leads from one venue to another. */
public final class LeadsNowhere extends RuleViolation {}
