package naru.company;

import naru.base.RuleViolation;

/** The person has not yet been confirmed to speak for the company. */
public final class NotYetContact extends RuleViolation {}
