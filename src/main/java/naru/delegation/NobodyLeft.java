package naru.delegation;

import naru.base.RuleViolation;

/** The last person does not leave a trip: there would be none. */
public final class NobodyLeft extends RuleViolation {}
