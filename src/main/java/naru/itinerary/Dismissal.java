package naru.itinerary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Root;

/** An objection that a coordinator put aside, and why. */
@Entity
@Table(name = "itinerary_dismissal")
class Dismissal extends Root {

    @Column(updatable = false)
    private UUID delegationId;

    @Column(updatable = false)
    private String objection;

    private String reason;
    private UUID dismissedBy;
    private Instant dismissedAt;

    protected Dismissal() {}

    Dismissal(UUID delegationId, String objection, String reason, UUID by, Instant at) {
        this.delegationId = delegationId;
        this.objection = objection;
        this.reason = MissingText.check("reason", reason, 500);
        dismissedBy = by;
        dismissedAt = at;
    }

    String objection() {
        return objection;
    }

    String reason() {
        return reason;
    }

    UUID dismissedBy() {
        return dismissedBy;
    }

    Instant dismissedAt() {
        return dismissedAt;
    }
}
