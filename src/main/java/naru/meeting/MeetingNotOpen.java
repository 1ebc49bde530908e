package naru.meeting;

import naru.base.RuleViolation;

/** The meeting is still being planned, or its slot was taken back: companies cannot register for it. */
public final class MeetingNotOpen extends RuleViolation {}
