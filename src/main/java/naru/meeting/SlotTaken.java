package naru.meeting;

import java.util.List;
import naru.base.RuleViolation;

/** A slot cannot be taken away, or be made smaller, under the registrations that hold its places. */
public final class SlotTaken extends RuleViolation {

    private final transient List<RegistrationDetails> holders;

    SlotTaken(List<RegistrationDetails> holders) {
        super(holders.size());
        this.holders = List.copyOf(holders);
    }

    /** Who holds the places: they have to be moved first. */
    public List<RegistrationDetails> holders() {
        return holders;
    }
}
