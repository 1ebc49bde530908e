package naru.delegation;

import java.util.List;
import naru.base.Name;
import naru.base.RuleViolation;

/** What companies were promised stays on the days of the trip until it is moved or taken back. */
public final class MeetingsOutsideTrip extends RuleViolation {

    /** @param meetings what would be left outside */
    public MeetingsOutsideTrip(List<Name> meetings) {
        super(meetings);
    }
}
