package naru.tradeshow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a venue is open on one day, on the wall clock of the venue.
 *
 * @param day    the day on which it opens
 * @param opens  when it opens, or null when it is closed all day
 * @param closes when it closes, or null when it is closed all day; not after {@code opens}: on the next day, so that 00:00
 *               to 00:00 is all day
 */
@Embeddable
public record VenueDay(
        @Column(name = "falls_on") LocalDate day,
        @Column(name = "opens_at") @Nullable LocalTime opens,
        @Column(name = "closes_at") @Nullable LocalTime closes) {

    /** @throws HalfOpen when only one of the times is given */
    public VenueDay {
        if ((opens == null) != (closes == null)) {
            throw new HalfOpen(day);
        }
    }

    /** A day on which it stays closed. */
    public static VenueDay closed(LocalDate day) {
        return new VenueDay(day, null, null);
    }

    /** When it opens, on the wall there; nothing when it is closed all day. */
    public Optional<LocalDateTime> opensAt() {
        return Optional.ofNullable(opens).map(day::atTime);
    }

    /** When it closes, on the wall there: that day or the next; nothing when it is closed all day. */
    public Optional<LocalDateTime> closesAt() {
        return Optional.ofNullable(closes).map(time -> (isOpenOvernight() ? day.plusDays(1) : day).atTime(time));
    }

    /** Whether it closes on the next day. */
    public boolean isOpenOvernight() {
        return opens != null && closes != null && !closes.isAfter(opens);
    }
}
