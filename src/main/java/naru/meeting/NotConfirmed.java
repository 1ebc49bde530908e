package naru.meeting;

import naru.base.RuleViolation;

/** The registration was never confirmed, so there is no outcome to record. */
public final class NotConfirmed extends RuleViolation {}
