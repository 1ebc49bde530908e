package naru.support;

import java.util.List;

/**
 * A city's table of holidays of one year.
 *
 * @param years    which years there are to look at, the latest first
 * @param onRecord whether the public holidays of that year ship; where not, the city adds all of them
 * @param days     the first day first
 */
public record HolidayYear(int year, List<Integer> years, boolean onRecord, List<HolidayLine> days) {}
