package naru.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import naru.testing.NaruTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class WorkingDaysTest {

    @Test
    void weekends_and_holidays_do_not_count() {
        WorkingDays days = new WorkingDays(Set.of(LocalDate.parse("2027-01-01")));
        assertThat(days.after(LocalDate.parse("2026-12-31"), 1)).isEqualTo("2027-01-04");
        assertThat(days.after(LocalDate.parse("2027-01-02"), 1)).isEqualTo("2027-01-04");
        assertThat(days.after(LocalDate.parse("2026-12-31"), 0)).isEqualTo("2026-12-31");
        assertThat(days.isWorkingDay(LocalDate.parse("2027-01-01"))).isFalse();
    }

    @NaruTest
    @Nested
    class OnRecord {

        @Autowired
        OfficeCalendar calendar;

        @ParameterizedTest
        @CsvSource({
            "2027-02-05,  1, 2027-02-10", // Lunar New Year from Saturday to Monday, and Tuesday instead of Sunday
            "2027-02-08,  1, 2027-02-10",
            "2027-01-29, 10, 2027-02-16",
            "2019-05-03,  1, 2019-05-07", // Monday instead of Children's Day on a Sunday
            "2019-01-11, 10, 2019-01-25",
            "2027-01-07, 10, 2027-01-21",
        })
        void counts_the_days_korean_offices_work(LocalDate from, int days, LocalDate due) {
            assertThat(calendar.from(from).after(from, days)).isEqualTo(due);
        }
    }
}
