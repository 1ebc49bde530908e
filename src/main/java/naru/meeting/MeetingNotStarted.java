package naru.meeting;

import java.time.Duration;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.WallTime;

/** There is no outcome to record before the meeting has started. */
public final class MeetingNotStarted extends RuleViolation {

    MeetingNotStarted(WallTime start, Duration length) {
        super(start.date(), TimeWords.span(start, length));
    }
}
