package naru.delegation;

import java.util.UUID;

/**
 * A person on the trip, as the city's own people see them.
 *
 * @param version what a form is filled with, so that it does not overwrite what it has not seen
 */
public record MemberDetails(UUID id, long version, EditMember facts) {

    /** As companies see them. */
    public MemberSummary summary() {
        return new MemberSummary(id, facts.name(), facts.title());
    }

    /** Whether they join late or leave early. */
    public boolean isPartly() {
        return facts.joins() != null || facts.leaves() != null;
    }
}
