package naru.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import naru.meeting.planning.StopLines.Line;
import org.junit.jupiter.api.Test;

class StopLinesTest {

    @Test
    void a_line_names_the_booth_then_its_minutes_then_the_walk() {
        StopLines lines = StopLines.parse("""
                부스 50410, 15, 5
                유레카 파크 A-1\t10\t3

                노스홀 9112; 20
                센트럴홀, 3번 문 앞
                베네치안 2층,
                """, 12, 4);
        assertThat(lines.stops())
                .containsExactly(
                        new Line("부스 50410", 15, 5),
                        new Line("유레카 파크 A-1", 10, 3),
                        new Line("노스홀 9112", 20, 4),
                        new Line("센트럴홀, 3번 문 앞", 12, 4),
                        new Line("베네치안 2층", 12, 4));
        assertThat(lines.wrong()).isEmpty();
    }

    @Test
    void a_number_that_belongs_to_the_booth_is_no_time() {
        assertThat(StopLines.parse("Booth 42010", 10, 0).stops()).containsExactly(new Line("Booth 42010", 10, 0));
    }

    @Test
    void lines_that_cannot_be_read_are_handed_back_as_they_are() {
        StopLines lines =
                StopLines.parse("A-1, 0\n, 15\nB-2, 481\nC-3, 15, 481\n" + "가".repeat(121) + "\nD-4, 15", 10, 0);
        assertThat(lines.stops()).containsExactly(new Line("D-4", 15, 0));
        assertThat(lines.wrong()).hasSize(5).startsWith("A-1, 0", ", 15");
    }
}
