package naru.delegation;

import naru.base.Name;
import naru.base.RuleViolation;

/** Another group of the trip has that name. */
public final class GroupNameTaken extends RuleViolation {

    GroupNameTaken(Name name) {
        super(name);
    }
}
