package naru.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayCapacityTest {

    private static final LocalDate FIRST = LocalDate.parse("2027-01-07");
    private static final LocalDate SECOND = LocalDate.parse("2027-01-08");

    @Test
    void companies_yet_to_come_are_spread_evenly_over_the_meeting_days() {
        List<DayCapacity> days = DayCapacity.of(Map.of(SECOND, 4, FIRST, 18), Map.of(FIRST, 12), 5);
        assertThat(days).containsExactly(new DayCapacity(FIRST, 18, 12, 5, 2), new DayCapacity(SECOND, 4, 0, 5, 2));
        assertThat(days).extracting(DayCapacity::demand).containsExactly(14.5, 2.5);
        assertThat(days.getFirst().percent()).hasValue(124);
        assertThat(days).noneMatch(DayCapacity::isTight);
    }

    @Test
    void a_day_is_tight_below_110_percent_and_not_at_it() {
        assertThat(new DayCapacity(FIRST, 11, 10, 0, 1).isTight()).isFalse();
        assertThat(new DayCapacity(FIRST, 11, 10, 1, 4).isTight()).isTrue();
        assertThat(new DayCapacity(FIRST, 11, 10, 1, 4).percent()).hasValue(107);
        assertThat(new DayCapacity(FIRST, 109, 100, 0, 1).isTight()).isTrue();
    }

    @Test
    void where_nobody_asks_no_day_is_tight() {
        DayCapacity idle = new DayCapacity(FIRST, 3, 0, 0, 1);
        assertThat(idle.isTight()).isFalse();
        assertThat(idle.percent()).isEmpty();
    }
}
