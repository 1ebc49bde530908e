package naru.account;

import naru.base.EmailAddress;
import naru.base.RuleViolation;

/** Somebody already signs in with that address. Told to staff only, never to a visitor. */
public final class EmailTaken extends RuleViolation {

    EmailTaken(EmailAddress email) {
        super(email);
    }
}
