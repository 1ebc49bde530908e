package naru.delegation;

import java.util.Set;
import java.util.UUID;
import naru.base.Name;

/**
 * A group of a trip with a programme of its own, as a coordinator enters it.
 *
 * @param memberIds who is in it, or nobody yet
 */
public record EditGroup(Name name, Set<UUID> memberIds) {

    public EditGroup {
        memberIds = Set.copyOf(memberIds);
    }
}
