package naru.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import naru.meeting.HistoryLine.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a registration.
 *
 * @param byAccount who did it; null when it was the clock, or whoever had the link
 * @param reason    why, where a reason is asked for
 * @param fromSlot  the slot it left, where it was moved, or that was itself moved to another time
 * @param fromStart when that slot started then, on the wall of its place
 */
@Embeddable
record RegistrationEvent(
        @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "happened_at") Instant at,
        @Nullable UUID byAccount,
        @Nullable String reason,
        @Nullable UUID fromSlot,
        @Nullable LocalDateTime fromStart) {}
