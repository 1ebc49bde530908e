package naru.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import naru.meeting.PlanMeeting.Hours;
import naru.meeting.PlanMeeting.NewSlot;
import naru.meeting.planning.SlotGrid.Break;
import naru.meeting.planning.SlotGrid.Count;
import naru.meeting.planning.SlotGrid.Station;
import org.junit.jupiter.api.Test;

class SlotGridTest {

    private static final ZoneId VEGAS = ZoneId.of("America/Los_Angeles");
    private static final Station ONE = new Station(new Name("1번 탁자", "Table 1"), List.of(new UUID(0, 1)));
    private static final Station TWO = new Station(new Name("2번 탁자", "Table 2"), List.of(new UUID(0, 2)));

    @Test
    void two_stations_work_side_by_side_and_what_does_not_fit_is_left_out() {
        SlotGrid.Layout layout = grid(20, 0, 0, List.of(), ONE, TWO, hours("2027-01-07", "14:00", "15:10"))
                .layOut();
        assertThat(starts(layout, ONE)).containsExactly("2027-01-07T14:00", "2027-01-07T14:20", "2027-01-07T14:40");
        assertThat(starts(layout, TWO)).isEqualTo(starts(layout, ONE));
        assertThat(layout.counts())
                .containsExactly(
                        new Count(LocalDate.parse("2027-01-07"), ONE, 3),
                        new Count(LocalDate.parse("2027-01-07"), TWO, 3));
        assertThat(layout.slots()).allSatisfy(slot -> {
            assertThat(slot.capacity()).isEqualTo(1);
            assertThat(slot.minutes()).isEqualTo(20);
        });
        assertThat(layout.slots().getFirst().memberIds()).containsExactly(new UUID(0, 1));
    }

    @Test
    void buffers_lie_between_slots_and_not_before_the_first() {
        assertThat(starts(
                        grid(20, 5, 10, List.of(), hours("2027-01-07", "09:00", "10:30"))
                                .layOut(),
                        ONE))
                .containsExactly("2027-01-07T09:00", "2027-01-07T09:35", "2027-01-07T10:10");
    }

    @Test
    void no_slot_touches_a_break_and_work_goes_on_right_after_it() {
        Break lunch = new Break(LocalTime.parse("12:00"), LocalTime.parse("13:00"));
        Break coffee = new Break(LocalTime.parse("13:00"), LocalTime.parse("13:10"));
        assertThat(starts(
                        grid(30, 0, 0, List.of(lunch, coffee), hours("2027-01-07", "11:15", "14:15"))
                                .layOut(),
                        ONE))
                .containsExactly("2027-01-07T11:15", "2027-01-07T13:10", "2027-01-07T13:40");
    }

    @Test
    void an_evening_passes_midnight() {
        Break pause = new Break(LocalTime.parse("00:10"), LocalTime.parse("00:25"));
        SlotGrid.Layout layout = grid(20, 0, 0, List.of(pause), hours("2027-01-07", "23:10", "01:00"))
                .layOut();
        assertThat(starts(layout, ONE))
                .containsExactly("2027-01-07T23:10", "2027-01-07T23:30", "2027-01-07T23:50", "2027-01-08T00:25")
                .doesNotContain("2027-01-08T00:45");
        assertThat(layout.counts()).containsExactly(new Count(LocalDate.parse("2027-01-07"), ONE, 4));
    }

    @Test
    void a_slot_of_ten_to_midnight_is_the_last_of_a_day_that_ends_at_midnight() {
        assertThat(starts(
                        grid(10, 0, 0, List.of(), hours("2027-01-07", "23:40", "00:00"))
                                .layOut(),
                        ONE))
                .containsExactly("2027-01-07T23:40", "2027-01-07T23:50");
    }

    @Test
    void where_the_clocks_go_forward_no_slot_starts_at_a_skipped_time_and_none_is_shorter() {
        // On 14 March 2027 in Las Vegas 02:00 becomes 03:00.
        SlotGrid.Layout layout =
                grid(30, 0, 0, List.of(), hours("2027-03-14", "01:00", "04:00")).layOut();
        assertThat(starts(layout, ONE))
                .containsExactly("2027-03-14T01:00", "2027-03-14T01:30", "2027-03-14T03:00", "2027-03-14T03:30");
        assertThat(layout.slots()).allSatisfy(slot -> {
            WallTime start = new WallTime(slot.start(), VEGAS);
            assertThat(start.plus(Duration.ZERO)).isEqualTo(start);
        });
    }

    @Test
    void hours_that_start_at_a_skipped_time_start_when_there_is_such_a_time() {
        assertThat(starts(
                        grid(30, 0, 0, List.of(), hours("2027-03-14", "02:15", "04:00"))
                                .layOut(),
                        ONE))
                .containsExactly("2027-03-14T03:15");
    }

    @Test
    void where_the_clocks_go_back_no_slot_starts_at_the_second_of_a_time_shown_twice() {
        // On 7 November 2027 in Las Vegas 02:00 becomes 01:00 once more.
        SlotGrid.Layout layout =
                grid(30, 0, 0, List.of(), hours("2027-11-07", "00:30", "03:00")).layOut();
        assertThat(starts(layout, ONE))
                .containsExactly(
                        "2027-11-07T00:30",
                        "2027-11-07T01:00",
                        "2027-11-07T01:30",
                        "2027-11-07T02:00",
                        "2027-11-07T02:30");
        assertThat(layout.slots().stream()
                        .map(slot -> new WallTime(slot.start(), VEGAS).instant())
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void every_slot_lies_within_the_hours_it_was_laid_for_on_each_day_of_a_year() {
        LocalDate day = LocalDate.parse("2027-01-01");
        while (day.getYear() == 2027) {
            Hours night = hours(day.toString(), "00:20", "03:20");
            Hours evening = hours(day.toString(), "21:10", "00:50");
            for (Hours hours : List.of(night, evening)) {
                for (NewSlot slot : grid(25, 5, 0, List.of(), hours).layOut().slots()) {
                    WallTime start = new WallTime(slot.start(), VEGAS);
                    assertThat(hours.cover(
                                    start.local(),
                                    start.plus(Duration.ofMinutes(25)).local()))
                            .isTrue();
                }
            }
            day = day.plusDays(1);
        }
    }

    @Test
    void hours_too_short_for_a_slot_give_none_and_say_so() {
        SlotGrid.Layout layout =
                grid(40, 0, 0, List.of(), hours("2027-01-07", "09:00", "09:30")).layOut();
        assertThat(layout.slots()).isEmpty();
        assertThat(layout.counts()).containsExactly(new Count(LocalDate.parse("2027-01-07"), ONE, 0));
    }

    private static SlotGrid grid(int minutes, int before, int after, List<Break> breaks, Hours... hours) {
        return grid(minutes, before, after, breaks, List.of(ONE), hours);
    }

    private static SlotGrid grid(
            int minutes, int before, int after, List<Break> breaks, Station one, Station two, Hours... hours) {
        return grid(minutes, before, after, breaks, List.of(one, two), hours);
    }

    private static SlotGrid grid(
            int minutes, int before, int after, List<Break> breaks, List<Station> stations, Hours... hours) {
        return new SlotGrid(
                VEGAS,
                List.of(hours),
                breaks,
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(before),
                Duration.ofMinutes(after),
                stations);
    }

    private static Hours hours(String day, String from, String until) {
        return new Hours(LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(until));
    }

    private static List<String> starts(SlotGrid.Layout layout, Station station) {
        return layout.slots().stream()
                .filter(slot -> slot.place().equals(station.place()))
                .map(NewSlot::start)
                .map(LocalDateTime::toString)
                .toList();
    }
}
