package naru.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import naru.base.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public holidays that ship: the same for all cities, and changed by migrations only. */
@Component
class PublicHolidays {

    private final JdbcClient store;

    PublicHolidays(JdbcClient store) {
        this.store = store;
    }

    List<LocalDate> from(LocalDate day) {
        return store.sql("select falls_on from holiday where falls_on >= :day")
                .param("day", day)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    List<HolidayLine> between(LocalDate first, LocalDate last) {
        return store.sql("select falls_on, name_ko, name_en from holiday where falls_on between :first and :last")
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new HolidayLine(
                        row.getObject("falls_on", LocalDate.class),
                        new Name(row.getString("name_ko"), row.getString("name_en")),
                        HolidayLine.Kind.PUBLIC))
                .list();
    }

    Optional<HolidayLine> on(LocalDate day) {
        return between(day, day).stream().findFirst();
    }

    /** The first and the last day on record. */
    List<LocalDate> reach() {
        return store.sql("select min(falls_on) from holiday union select max(falls_on) from holiday order by 1")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }
}
