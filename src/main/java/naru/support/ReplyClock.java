package naru.support;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import naru.base.TimeZones;
import org.jspecify.annotations.Nullable;

/**
 * By when the company gets its reply, and whether that time runs. It stands still while the city waits for the company,
 * and runs on while another body takes its time.
 *
 * @param dueOn        the last day, in Korea, on which the reply is in time
 * @param waitingSince since when the city waits for the company, or null while it does not
 */
@Embeddable
record ReplyClock(LocalDate dueOn, @Nullable Instant waitingSince) {

    static ReplyClock until(LocalDate dueOn) {
        return new ReplyClock(dueOn, null);
    }

    /** Stops it; one that stands still goes on standing still. */
    ReplyClock pause(Instant at) {
        return waitingSince == null ? new ReplyClock(dueOn, at) : this;
    }

    /** Lets it run again, later by the working days that it stood still. */
    ReplyClock resume(Instant at, WorkingDays days) {
        if (waitingSince == null) {
            return this;
        }
        int stoodStill = days.between(TimeZones.dayInKorea(waitingSince), TimeZones.dayInKorea(at));
        return until(days.after(dueOn, stoodStill));
    }

    /** Whether the reply is late on that day in Korea. */
    boolean isOver(LocalDate today) {
        return waitingSince == null && today.isAfter(dueOn);
    }
}
