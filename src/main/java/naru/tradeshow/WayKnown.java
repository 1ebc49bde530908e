package naru.tradeshow;

import naru.base.Name;
import naru.base.RuleViolation;

/** How long that way takes is known already: it is corrected, and not entered twice. */
public final class WayKnown extends RuleViolation {

    WayKnown(Name from, Name to) {
        super(from, to);
    }
}
