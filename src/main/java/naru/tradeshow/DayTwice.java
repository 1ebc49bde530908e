package naru.tradeshow;

import java.time.LocalDate;
import naru.base.RuleViolation;

/** A venue was given opening hours twice for one day. */
public final class DayTwice extends RuleViolation {

    DayTwice(LocalDate day) {
        super(day.toString());
    }
}
