package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a request's history. Never changed.
 *
 * @param by   whose account, or null when it was done by a link that somebody without one was sent
 * @param note what was said with it; for the city's own people
 */
@Embeddable
record Step(
        Instant at,
        @Column(name = "by_account") @Nullable UUID by,
        @Enumerated(EnumType.STRING) Move move,
        @Nullable UUID unitId,
        @Nullable UUID personId,
        @Enumerated(EnumType.STRING) @Nullable Decision decision,
        @Nullable String note) {

    static Step of(Move move, Stamp stamp) {
        return of(move, stamp, null);
    }

    static Step of(Move move, Stamp stamp, @Nullable String note) {
        return new Step(stamp.at(), stamp.by(), move, null, null, null, note);
    }

    static Step assignment(Stamp stamp, Owner owner, @Nullable String why) {
        return new Step(stamp.at(), stamp.by(), Move.ASSIGN, owner.unitId(), owner.personId(), null, why);
    }

    static Step decision(Stamp stamp, Decision decision, @Nullable String reason) {
        return new Step(stamp.at(), stamp.by(), Move.DECIDE, null, null, decision, reason);
    }
}
