package naru.support;

import naru.base.RuleViolation;

/** Another body has the request already. */
public final class AlreadyHandedOver extends RuleViolation {}
