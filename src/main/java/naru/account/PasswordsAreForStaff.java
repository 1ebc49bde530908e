package naru.account;

import naru.base.RuleViolation;

/** Contacts of companies sign in by link or passkey: they have no password to forget. */
public final class PasswordsAreForStaff extends RuleViolation {}
