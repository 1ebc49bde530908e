package naru.meeting;

import naru.base.RuleViolation;

/** A company comes with at least one person. */
public final class NoParticipants extends RuleViolation {}
