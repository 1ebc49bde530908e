package naru.tradeshow;

import java.time.LocalDate;
import naru.base.RuleViolation;

/** A day has an opening time without a closing time, or the other way round. */
public final class HalfOpen extends RuleViolation {

    HalfOpen(LocalDate day) {
        super(day.toString());
    }
}
