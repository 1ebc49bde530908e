package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who answers: a unit, and within it perhaps a person. */
@Embeddable
record Owner(
        @Column(name = "owner_unit_id") @Nullable UUID unitId,
        @Column(name = "assignee_id") @Nullable UUID personId) {

    static final Owner NOBODY = new Owner(null, null);
}
