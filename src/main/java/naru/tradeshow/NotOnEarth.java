package naru.tradeshow;

import naru.base.RuleViolation;

/** Coordinates that no place has. */
public final class NotOnEarth extends RuleViolation {}
