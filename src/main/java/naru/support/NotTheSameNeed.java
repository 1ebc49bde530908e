package naru.support;

import naru.base.RuleViolation;

/** Only two requests of one company can be one need said twice. */
public final class NotTheSameNeed extends RuleViolation {}
