package naru.account;

import naru.base.RuleViolation;

/** Not the password in use now, which whoever changes it must know. */
public final class WrongPassword extends RuleViolation {}
