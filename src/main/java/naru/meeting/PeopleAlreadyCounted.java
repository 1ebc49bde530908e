package naru.meeting;

import naru.base.RuleViolation;

/** How many people sit on a place cannot change under registrations: their places were counted by it. */
public final class PeopleAlreadyCounted extends RuleViolation {}
