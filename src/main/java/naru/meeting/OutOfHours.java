package naru.meeting;

import java.time.Duration;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.WallTime;

/** A slot would lie outside the working hours of its meeting. */
public final class OutOfHours extends RuleViolation {

    OutOfHours(WallTime start, Duration length) {
        super(start.date(), TimeWords.span(start, length));
    }
}
