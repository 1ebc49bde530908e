package naru.meeting;

import java.util.Optional;
import naru.base.RuleViolation;

/** The last place was taken: 자리가 찼습니다. */
public final class SlotFull extends RuleViolation {

    private final transient Optional<FreeSlot> alternative;

    SlotFull(Optional<FreeSlot> alternative) {
        this.alternative = alternative;
    }

    /** The free slot nearest in time: of the same meeting if there is one, else of the same delegation. */
    public Optional<FreeSlot> alternative() {
        return alternative;
    }
}
