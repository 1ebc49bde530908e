package naru.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Test
    void between_counts_what_after_goes() {
        Random random = new Random(20270107);
        LocalDate first = LocalDate.parse("2018-12-20");
        for (int round = 0; round < 2000; round++) {
            WorkingDays days = new WorkingDays(random.ints(random.nextInt(40), 0, 400)
                    .mapToObj(first::plusDays)
                    .collect(Collectors.toSet()));
            LocalDate from = first.plusDays(random.nextInt(365));
            int count = random.nextInt(60);
            LocalDate until = days.after(from, count);
            String what = from + " + " + count + " of " + days;
            assertThat(days.between(from, until)).as(what).isEqualTo(count);
            assertThat(count == 0 || days.isWorkingDay(until)).as(what).isTrue();
            assertThat(days.between(from, until.minusDays(1))).as(what).isEqualTo(Math.max(0, count - 1));
            LocalDate later = days.after(until, random.nextInt(20));
            assertThat(days.after(from, days.between(from, later)))
                    .as("two ways to %s, %s", later, what)
                    .isEqualTo(days.after(until, days.between(until, later)));
            assertThat(days.between(from, until) + days.between(until, later))
                    .as(what)
                    .isEqualTo(days.between(from, later));
        }
    }

    @Test
    void nothing_lies_between_a_day_and_one_that_is_not_later() {
        WorkingDays days = new WorkingDays(Set.of());
        LocalDate day = LocalDate.parse("2027-01-07");
        assertThat(days.between(day, day)).isZero();
        assertThat(days.between(day, day.minusDays(30))).isZero();
        assertThat(days.after(day, 0)).isEqualTo(day);
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
            "2026-12-31,  1, 2027-01-04", // New Year's Day on a Friday
            "2021-12-31,  1, 2022-01-03", // New Year's Day on a Saturday has no substitute
            "2022-12-30,  1, 2023-01-02",
            "2024-12-24,  5, 2025-01-02", // Christmas and New Year's Day within
            "2023-01-20,  1, 2023-01-25", // Seollal on a Sunday: Tuesday is its substitute
            "2025-01-24,  1, 2025-01-31", // Seollal with the Monday before, which the government added
            "2028-01-25,  1, 2028-01-31",
            "2021-08-13,  1, 2021-08-17", // Monday instead of Liberation Day on a Sunday
            "2022-10-07,  1, 2022-10-11", // Monday instead of Hangeul Day on a Sunday
            "2025-10-02,  1, 2025-10-10", // National Foundation Day, Chuseok, its substitute and Hangeul Day
            "2026-02-13,  1, 2026-02-19",
        })
        void counts_the_days_korean_offices_work(LocalDate from, int days, LocalDate due) {
            assertThat(calendar.from(from).after(from, days)).isEqualTo(due);
            assertThat(calendar.from(from).between(from, due)).isEqualTo(days);
        }
    }
}
