package naru.itinerary;

import naru.base.RuleViolation;

/** Only who travels takes part in something on the way, or leads it. */
public final class NotOnTheTrip extends RuleViolation {}
