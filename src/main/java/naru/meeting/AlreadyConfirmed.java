package naru.meeting;

import naru.base.RuleViolation;

/** Somebody else has confirmed the registration already. */
public final class AlreadyConfirmed extends RuleViolation {}
