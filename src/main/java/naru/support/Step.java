package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a request's history. Never changed. */
@Embeddable
record Step(
        Instant at,
        @Column(name = "by_account") UUID by,
        @Enumerated(EnumType.STRING) Move move,
        @Nullable UUID unitId,
        @Nullable UUID personId,
        @Enumerated(EnumType.STRING) @Nullable Decision decision,
        @Nullable String note) {

    static Step of(Move move, Stamp stamp) {
        return new Step(stamp.at(), stamp.by(), move, null, null, null, null);
    }

    static Step assignment(Stamp stamp, @Nullable UUID unitId, @Nullable UUID personId) {
        return new Step(stamp.at(), stamp.by(), Move.ASSIGN, unitId, personId, null, null);
    }

    static Step decision(Stamp stamp, Decision decision, @Nullable String reason) {
        return new Step(stamp.at(), stamp.by(), Move.DECIDE, null, null, decision, reason);
    }
}
