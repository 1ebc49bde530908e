package naru.support;

import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows the holidays on record. */
@Component
class OfficeCalendar {

    private final JdbcClient store;

    OfficeCalendar(JdbcClient store) {
        this.store = store;
    }

    /** The working days from a day on. */
    WorkingDays from(LocalDate day) {
        return new WorkingDays(new HashSet<>(store.sql("select falls_on from holiday where falls_on >= :day")
                .param("day", day)
                .query(LocalDate.class)
                .list()));
    }
}
