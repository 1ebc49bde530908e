package naru.meeting;

import naru.base.RuleViolation;

/** No place is held for it: the offer has ended, or there never was one. */
public final class NothingOffered extends RuleViolation {}
