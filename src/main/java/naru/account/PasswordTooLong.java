package naru.account;

import naru.base.RuleViolation;

/** A password whose end would not count. */
public final class PasswordTooLong extends RuleViolation {}
