package naru.account;

import naru.base.RuleViolation;

/** A password with too few characters to keep guessers out. */
public final class PasswordTooShort extends RuleViolation {

    PasswordTooShort() {
        super(Password.SHORTEST);
    }
}
