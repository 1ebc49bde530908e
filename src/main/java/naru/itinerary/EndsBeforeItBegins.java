package naru.itinerary;

import naru.base.RuleViolation;

/** What happens ends after it begins, whatever the clocks of both places show. */
public final class EndsBeforeItBegins extends RuleViolation {}
