package naru.meeting;

import naru.base.RuleViolation;

/** The company has registered for this meeting before: whoever of it asked first. */
public final class AlreadyRegistered extends RuleViolation {}
