package naru.itinerary;

import naru.base.RuleViolation;

/** Nothing is planned otherwise than in the version that is published. */
public final class NothingToPublish extends RuleViolation {}
