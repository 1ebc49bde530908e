package naru.meeting;

import naru.base.RuleViolation;

/** Whoever wanted to put a line in order did not see it as it is now. */
public final class LineChanged extends RuleViolation {}
