package naru.meeting;

import naru.base.RuleViolation;

/** The registration was declined or cancelled before; nothing more can be done with it. */
public final class RegistrationIsOver extends RuleViolation {

    RegistrationIsOver(RegistrationState state) {
        super(state);
    }
}
