package naru.support;

import naru.base.RuleViolation;

/** The city takes care of the request itself again, or has replied to it: the link leads nowhere any more. */
public final class ReferralOver extends RuleViolation {}
