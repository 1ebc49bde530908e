package naru.itinerary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import naru.base.WallTime;
import naru.itinerary.ui.Lanes.Lane;
import naru.itinerary.ui.Piece.Part;
import org.junit.jupiter.api.Test;

/** Where things stand on a timeline. */
class LanesTest {

    private static final LocalDate DAY = LocalDate.parse("2027-01-13");
    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void what_follows_one_another_has_all_the_width() {
        assertThat(Lanes.of(List.of(piece(600, 660), piece(660, 720)))).containsOnly(new Lane(0, 1));
    }

    @Test
    void what_overlaps_stands_side_by_side_and_a_lane_that_is_free_again_is_used() {
        assertThat(Lanes.of(List.of(piece(600, 780), piece(630, 690), piece(690, 780), piece(800, 860))))
                .containsExactly(new Lane(0, 2), new Lane(1, 2), new Lane(1, 2), new Lane(0, 1));
    }

    @Test
    void three_at_once_take_a_third_each_in_whatever_order_they_are_given() {
        assertThat(Lanes.of(List.of(piece(620, 700), piece(600, 700), piece(610, 700))))
                .containsExactly(new Lane(2, 3), new Lane(0, 3), new Lane(1, 3));
    }

    @Test
    void what_is_too_short_to_read_does_not_cover_what_follows() {
        assertThat(Lanes.of(List.of(piece(600, 610), piece(615, 700)))).containsExactly(new Lane(0, 2), new Lane(1, 2));
        assertThat(Lanes.drawnTo(piece(600, 610))).isEqualTo(645);
        assertThat(Lanes.drawnFrom(piece(1430, 1440))).isEqualTo(1395);
    }

    @Test
    void two_alike_stand_side_by_side() {
        assertThat(Lanes.of(List.of(piece(600, 660), piece(600, 660))))
                .containsExactlyInAnyOrder(new Lane(0, 2), new Lane(1, 2));
    }

    @Test
    void what_goes_on_over_midnight_is_on_both_days() {
        assertThat(Piece.of(wall("2027-01-13T23:30", LAS_VEGAS), wall("2027-01-14T01:00", LAS_VEGAS)))
                .containsExactly(new Piece(DAY, 1410, 1440, Part.START), new Piece(DAY.plusDays(1), 0, 60, Part.REST));
        assertThat(Piece.of(wall("2027-01-13T23:00", LAS_VEGAS), wall("2027-01-15T00:00", LAS_VEGAS)))
                .containsExactly(
                        new Piece(DAY, 1380, 1440, Part.START), new Piece(DAY.plusDays(1), 0, 1440, Part.BETWEEN));
    }

    @Test
    void a_flight_leaves_on_one_wall_and_arrives_on_another() {
        assertThat(Piece.of(wall("2027-01-13T11:30", VANCOUVER), wall("2027-01-14T16:20", SEOUL)))
                .as("12 h 50 min in the air, until midnight")
                .containsExactly(
                        new Piece(DAY, 690, 1440, Part.START), new Piece(DAY.plusDays(1), 950, 980, Part.ARRIVAL));
        assertThat(Piece.of(wall("2027-01-13T21:00", SEOUL), wall("2027-01-13T15:00", LAS_VEGAS)))
                .as("it arrives before it left, as walls go")
                .containsExactly(new Piece(DAY, 1260, 1440, Part.START), new Piece(DAY, 870, 900, Part.ARRIVAL));
        assertThat(Piece.of(wall("2027-01-13T09:00", LAS_VEGAS), wall("2027-01-14T06:00", SEOUL)))
                .as("four hours")
                .containsExactly(
                        new Piece(DAY, 540, 780, Part.START), new Piece(DAY.plusDays(1), 330, 360, Part.ARRIVAL));
        assertThat(Piece.of(wall("2027-01-13T10:00", LAS_VEGAS), wall("2027-01-13T13:30", VANCOUVER)))
                .containsExactly(new Piece(DAY, 600, 810, Part.WHOLE));
    }

    @Test
    void all_days_share_the_hours_of_a_working_day_and_room_around_what_there_is() {
        assertThat(Hours.of(List.of())).isEqualTo(new Hours(7, 21));
        assertThat(Hours.of(List.of(piece(600, 660)))).isEqualTo(new Hours(8, 20));
        assertThat(Hours.of(List.of(piece(380, 420), piece(1200, 1320)))).isEqualTo(new Hours(5, 23));
        assertThat(Hours.of(List.of(piece(0, 1440)))).isEqualTo(new Hours(0, 24));
    }

    private static Piece piece(int from, int to) {
        return new Piece(DAY, from, to, Part.WHOLE);
    }

    private static WallTime wall(String local, ZoneId zone) {
        return new WallTime(LocalDateTime.parse(local), zone);
    }
}
