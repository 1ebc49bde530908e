package naru.tradeshow;

import naru.base.Name;
import naru.base.RuleViolation;

/** Two rooms of a venue have one name, so that nobody would know which of them is meant. */
public final class RoomTwice extends RuleViolation {

    RoomTwice(Name room) {
        super(room);
    }
}
