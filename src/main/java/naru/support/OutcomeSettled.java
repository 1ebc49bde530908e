package naru.support;

import naru.base.RuleViolation;

/** It was asked anew since, or too long ago: what was said then stays as it is. */
public final class OutcomeSettled extends RuleViolation {}
