package naru.support;

import naru.base.RuleViolation;

/** A request can only have to do with others. */
public final class RelatedToItself extends RuleViolation {}
