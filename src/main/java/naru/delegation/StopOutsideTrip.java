package naru.delegation;

import java.time.LocalDate;
import naru.base.RuleViolation;

/** A trip stops nowhere before it starts or after it is over. */
public final class StopOutsideTrip extends RuleViolation {

    StopOutsideTrip(TripStop stop, LocalDate from, LocalDate until) {
        super(stop.place(), stop.firstDay(), stop.lastDay(), from, until);
    }
}
