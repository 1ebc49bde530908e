package naru.meeting;

import java.time.Duration;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.WallTime;

/** The meeting has started, so this cannot be changed any more. */
public final class MeetingStarted extends RuleViolation {

    MeetingStarted(WallTime start, Duration length) {
        super(start.date(), TimeWords.span(start, length));
    }
}
