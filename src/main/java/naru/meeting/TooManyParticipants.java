package naru.meeting;

import naru.base.RuleViolation;

/** A company brings more people than the meeting has room for. */
public final class TooManyParticipants extends RuleViolation {

    TooManyParticipants(int limit) {
        super(limit);
    }
}
