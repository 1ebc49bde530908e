package naru.support;

/**
 * How many replies one's own city owes, and how many of them one's own unit; those that wait for their company do not
 * count.
 *
 * @param overdue  whose due date is over
 * @param today    that are due today in Korea
 * @param thisWeek that are due from today to Sunday
 */
public record DueCounts(
        long overdue, long today, long thisWeek, long overdueOfUnit, long todayOfUnit, long thisWeekOfUnit) {}
