package naru.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import naru.base.NotFound;
import naru.base.TimeZones;
import naru.base.access.ForAdministrators;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of holidays of one's own city: the public holidays that ship, the days that the city adds, and those that it
 * takes out. Whatever changes it counts the due dates of open requests anew; each change says how many moved.
 */
@Service
@Transactional
public class Holidays {

    private final PublicHolidays holidays;
    private final OwnDayRepository ownDays;
    private final OfficeCalendar calendar;
    private final DueDates dueDates;
    private final Clock clock;

    Holidays(
            PublicHolidays holidays,
            OwnDayRepository ownDays,
            OfficeCalendar calendar,
            DueDates dueDates,
            Clock clock) {
        this.holidays = holidays;
        this.ownDays = ownDays;
        this.calendar = calendar;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** The table of a year, the first day first. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public HolidayYear ofYear(int year) {
        return year(year);
    }

    /** The table of the year that it is in Korea. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public HolidayYear thisYear() {
        return year(todaysYear());
    }

    /**
     * Closes the offices on a day.
     *
     * @return how many open requests got a later due date
     * @throws AlreadyHoliday when they are closed on it already
     */
    @ForAdministrators
    public int add(AddHoliday command) {
        LocalDate day = command.day();
        holidays.on(day).ifPresent(known -> {
            throw new AlreadyHoliday(known.name().ko());
        });
        ownDays.findByFallsOn(day).ifPresent(known -> {
            throw new AlreadyHoliday(known.line().name().ko());
        });
        return recounting(day, () -> {
            try {
                return ownDays.saveAndFlush(OwnDay.closed(day, command.name())).line();
            } catch (DataIntegrityViolationException meanwhile) {
                throw new AlreadyHoliday(command.name().ko());
            }
        });
    }

    /**
     * Takes a day out of the table: one that the city added is forgotten, a public holiday becomes a day on which this
     * city works.
     *
     * @return how many open requests got an earlier due date
     * @throws NotFound when the offices work on that day anyway
     */
    @ForAdministrators
    public int remove(LocalDate day) {
        return recounting(
                day,
                () -> ownDays.findByFallsOn(day)
                        .map(own -> {
                            if (!own.isClosed()) {
                                throw new NotFound(day);
                            }
                            return forget(own);
                        })
                        .orElseGet(() -> ownDays.saveAndFlush(
                                        OwnDay.worked(holidays.on(day).orElseThrow(() -> new NotFound(day))))
                                .line()));
    }

    /**
     * Puts a public holiday back that was taken out.
     *
     * @return how many open requests got a later due date
     * @throws NotFound when that day was not taken out
     */
    @ForAdministrators
    public int restore(LocalDate day) {
        return recounting(
                day,
                () -> forget(ownDays.findByFallsOn(day)
                        .filter(own -> !own.isClosed())
                        .orElseThrow(() -> new NotFound(day))));
    }

    private HolidayLine forget(OwnDay own) {
        ownDays.delete(own);
        ownDays.flush();
        return own.line();
    }

    private int recounting(LocalDate day, Supplier<HolidayLine> change) {
        WorkingDays before = calendar.from(day);
        HolidayLine changed = change.get();
        return dueDates.recount(day, before, calendar.from(day), changed.name().ko());
    }

    private HolidayYear year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<LocalDate, HolidayLine> days = new TreeMap<>();
        holidays.between(first, last).forEach(line -> days.put(line.day(), line));
        ownDays.findByFallsOnBetween(first, last).forEach(own -> days.put(own.fallsOn(), own.line()));
        List<LocalDate> reach = holidays.reach();
        int lastOnRecord = reach.getLast().getYear();
        int lastYear = Math.max(lastOnRecord, Math.max(year, todaysYear() + 1));
        return new HolidayYear(
                year,
                IntStream.rangeClosed(Math.min(year, reach.getFirst().getYear()), lastYear)
                        .boxed()
                        .toList()
                        .reversed(),
                year <= lastOnRecord,
                List.copyOf(days.values()));
    }

    private int todaysYear() {
        return TimeZones.wallClock(clock.instant(), TimeZones.KOREA).getYear();
    }
}
