package naru.support;

import naru.base.RuleViolation;

/** No other body has the request. */
public final class NotHandedOver extends RuleViolation {}
