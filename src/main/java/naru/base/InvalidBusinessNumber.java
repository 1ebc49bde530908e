package naru.base;

/** The number is not a business registration number: wrong length, or a check digit that does not fit. */
public final class InvalidBusinessNumber extends RuleViolation {

    InvalidBusinessNumber(String written) {
        super(written);
    }
}
