package naru.meeting;

import naru.base.RuleViolation;

/** No link of that kind leads to an offer: there never was one, or it is over. Which of these is not told. */
public final class OfferGone extends RuleViolation {}
