package naru.support;

import naru.base.RuleViolation;

/** The city does not wait for an answer of the company, or not any longer. */
public final class NothingAsked extends RuleViolation {}
