package naru.itinerary;

import naru.base.RuleViolation;

/** A vehicle has at least one seat, and how many is known. */
public final class NoSeats extends RuleViolation {}
