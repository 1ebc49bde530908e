package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import naru.base.Root;

/** Two requests that have to do with each other (관련 건의), whosever they are. Their companies do not see it. */
@Entity
@Table(name = "support_relation")
class Relation extends Root {

    @Column(updatable = false)
    private UUID oneId;

    @Column(updatable = false)
    private UUID otherId;

    protected Relation() {}

    /** The same whichever of the two is named first. */
    Relation(UUID one, UUID other) {
        boolean inOrder = one.compareTo(other) < 0;
        oneId = inOrder ? one : other;
        otherId = inOrder ? other : one;
    }

    /** The other of the two. */
    UUID beside(UUID requestId) {
        return oneId.equals(requestId) ? otherId : oneId;
    }
}
