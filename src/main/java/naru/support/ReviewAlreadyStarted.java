package naru.support;

import naru.base.RuleViolation;

/** The request is being reviewed already, or was before. */
public final class ReviewAlreadyStarted extends RuleViolation {}
