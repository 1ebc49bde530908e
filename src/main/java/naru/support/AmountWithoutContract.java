package naru.support;

import naru.base.RuleViolation;

/** An amount was signed for, but no contract. */
public final class AmountWithoutContract extends RuleViolation {}
