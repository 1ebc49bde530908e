package naru.meeting;

import naru.base.RuleViolation;

/** The company has been told already, or there is nothing new to tell it. */
public final class NothingToTell extends RuleViolation {}
