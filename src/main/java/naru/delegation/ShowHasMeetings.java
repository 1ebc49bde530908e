package naru.delegation;

import java.util.List;
import naru.base.Name;
import naru.base.RuleViolation;

/** Meetings are at the venues of a show: while there are any, the trip goes to that show. */
public final class ShowHasMeetings extends RuleViolation {

    /** @param meetings what is planned at the show */
    public ShowHasMeetings(List<Name> meetings) {
        super(meetings);
    }
}
