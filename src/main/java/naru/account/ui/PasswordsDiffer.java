package naru.account.ui;

import naru.base.RuleViolation;

/** The two passwords that should be the same are not. */
final class PasswordsDiffer extends RuleViolation {}
