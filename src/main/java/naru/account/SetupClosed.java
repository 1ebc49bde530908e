package naru.account;

import naru.base.RuleViolation;

/** The set-up link was used, was not the right one, or the portal has an administrator. */
public final class SetupClosed extends RuleViolation {}
