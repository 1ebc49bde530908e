package naru.meeting;

import naru.base.RuleViolation;

/** It does not stand in line any more, so it has no place there to change. */
public final class NotInLine extends RuleViolation {}
