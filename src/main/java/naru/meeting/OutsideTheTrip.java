package naru.meeting;

import java.time.Duration;
import java.time.LocalDate;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.WallTime;

/** A slot would lie before the delegation leaves, or after it is back. */
public final class OutsideTheTrip extends RuleViolation {

    OutsideTheTrip(WallTime start, Duration length, LocalDate from, LocalDate until) {
        super(start.date(), TimeWords.span(start, length), from, until);
    }
}
