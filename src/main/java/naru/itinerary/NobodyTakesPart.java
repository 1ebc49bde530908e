package naru.itinerary;

import naru.base.RuleViolation;

/** Something in which nobody takes part is no part of the trip. */
public final class NobodyTakesPart extends RuleViolation {}
