package naru.support;

import naru.base.RuleViolation;

/** The measure has ended; what it answered stays as it was. */
public final class MeasureOver extends RuleViolation {}
