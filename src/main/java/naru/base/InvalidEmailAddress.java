package naru.base;

/** What was typed cannot be an e-mail address. */
public final class InvalidEmailAddress extends RuleViolation {

    InvalidEmailAddress(String written) {
        super(written);
    }
}
