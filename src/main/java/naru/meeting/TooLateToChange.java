package naru.meeting;

import java.time.Duration;
import naru.base.RuleViolation;

/** So shortly before the meeting only the city changes it. */
public final class TooLateToChange extends RuleViolation {

    TooLateToChange(Duration before) {
        super(before.toHours());
    }
}
