package naru.support;

import naru.base.RuleViolation;

/** The day to ask how far they are has passed already. */
public final class CheckInThePast extends RuleViolation {}
