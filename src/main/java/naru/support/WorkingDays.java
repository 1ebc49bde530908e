package naru.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which Korean offices work: neither weekends nor holidays.
 *
 * @param holidays public and substitute holidays
 */
record WorkingDays(Set<LocalDate> holidays) {

    WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The day that many working days after a day, which itself does not count. */
    LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
