package naru.support;

import naru.base.RuleViolation;

/** The company is asked one thing at a time, and has not answered the last one. */
public final class AlreadyAsked extends RuleViolation {}
