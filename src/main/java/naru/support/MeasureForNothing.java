package naru.support;

import naru.base.RuleViolation;

/** A measure that no request is tied to answers nobody. */
public final class MeasureForNothing extends RuleViolation {}
