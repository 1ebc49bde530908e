package naru.meeting;

import java.time.LocalDate;
import naru.base.RuleViolation;

/** Companies cannot register for this delegation today. */
public final class RegistrationClosed extends RuleViolation {

    RegistrationClosed(LocalDate opensOn, LocalDate closesOn) {
        super(opensOn, closesOn);
    }
}
