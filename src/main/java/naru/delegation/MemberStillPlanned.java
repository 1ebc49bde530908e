package naru.delegation;

import naru.base.Name;
import naru.base.RuleViolation;

/** Somebody who takes part in something that is planned stays on the trip until they are taken out of it. */
public final class MemberStillPlanned extends RuleViolation {

    /**
     * @param member what people call them
     * @param where  what they take part in
     */
    public MemberStillPlanned(Name member, Name where) {
        super(member, where);
    }
}
