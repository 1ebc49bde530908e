package naru.support;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Knows on which days the offices of the city in scope are closed. */
@Component
class OfficeCalendar {

    private final PublicHolidays holidays;
    private final OwnDayRepository ownDays;

    OfficeCalendar(PublicHolidays holidays, OwnDayRepository ownDays) {
        this.holidays = holidays;
        this.ownDays = ownDays;
    }

    /** The working days from a day on. */
    WorkingDays from(LocalDate day) {
        Set<LocalDate> closed = new HashSet<>(holidays.from(day));
        for (OwnDay own : ownDays.findByFallsOnGreaterThanEqual(day)) {
            if (own.isClosed()) {
                closed.add(own.fallsOn());
            } else {
                closed.remove(own.fallsOn());
            }
        }
        return new WorkingDays(closed);
    }
}
