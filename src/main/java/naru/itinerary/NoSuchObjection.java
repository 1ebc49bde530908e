package naru.itinerary;

import naru.base.RuleViolation;

/** What was objected to is planned otherwise by now. */
public final class NoSuchObjection extends RuleViolation {}
