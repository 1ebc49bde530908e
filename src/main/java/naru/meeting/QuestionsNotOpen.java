package naru.meeting;

import naru.base.RuleViolation;

/** Questions are answered once the meeting is confirmed. */
public final class QuestionsNotOpen extends RuleViolation {}
