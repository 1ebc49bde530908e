package naru.itinerary;

import naru.base.Name;
import naru.base.RuleViolation;

/** Who travels as an interpreter takes part like all members, and is not a resource besides. */
public final class AlreadyAMember extends RuleViolation {

    AlreadyAMember(Name name) {
        super(name);
    }
}
