package naru.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import naru.base.TimeZones;
import naru.base.WallTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedWriterTest {

    private static final URI LINK = URI.create("https://naru.example.kr/my?x=1,2;y");

    private final FeedWriter writer = new FeedWriter();

    @Test
    void a_calendar_is_understood_by_an_independent_reader() {
        FeedEntry meeting = at("2027-01-07T14:00", "America/Los_Angeles");
        ICalendar calendar = read(writer.write("나루 · 김하늘", List.of(meeting)));
        VEvent event = calendar.getEvents().getFirst();

        assertThat(calendar.getMethod()).isNull();
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo("나루 · 김하늘");
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("나루 · 김하늘");
        assertThat(calendar.getRefreshInterval().getValue().toMillis())
                .isEqualTo(Duration.ofHours(1).toMillis());
        assertThat(event.getUid().getValue()).isEqualTo(meeting.uid());
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(meeting.stamp()));
        assertThat(event.getSummary().getValue()).isEqualTo(meeting.summary());
        assertThat(event.getLocation().getValue()).isEqualTo(meeting.place());
        assertThat(event.getDescription().getValue()).isEqualTo(meeting.description());
        assertThat(event.getUrl().getValue()).isEqualTo(LINK.toString());
        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-12T16:00, America/Vancouver, 2027-01-13T08:00",
        "2027-07-12T16:00, America/Vancouver, 2027-07-13T08:00",
        "2019-01-14T16:00, America/Vancouver, 2019-01-15T09:00",
        "2019-01-10T14:00, America/Los_Angeles, 2019-01-11T07:00",
        "2027-03-13T14:00, America/Los_Angeles, 2027-03-14T07:00",
        "2027-03-14T14:00, America/Los_Angeles, 2027-03-15T06:00",
        "2027-01-12T23:50, America/Los_Angeles, 2027-01-13T16:50",
    })
    void a_meeting_is_at_its_korean_time(String there, String zone, String inKorea) {
        VEvent event =
                read(writer.write("나루", List.of(at(there, zone)))).getEvents().getFirst();
        Instant start = TimeZones.instant(LocalDateTime.parse(inKorea), TimeZones.KOREA);

        assertThat(event.getDateStart().getValue().hasTime()).isTrue();
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(start));
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(start.plus(Duration.ofMinutes(20))));
    }

    @Test
    void a_deadline_is_a_day_that_leaves_time_for_other_things() {
        VEvent event = read(writer.write("나루", List.of(on(LocalDate.parse("2027-01-29"), "회신 기한"))))
                .getEvents()
                .getFirst();
        ICalDate day = event.getDateStart().getValue();

        assertThat(day.hasTime()).isFalse();
        assertThat(List.of(
                        day.getRawComponents().getYear(),
                        day.getRawComponents().getMonth(),
                        day.getRawComponents().getDate()))
                .containsExactly(2027, 1, 29);
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getLocation()).isNull();
    }

    @Test
    void text_survives_whatever_it_is() {
        for (String text : List.of(
                "쉼표, 세미콜론; 역슬래시 \\ 따옴표 \" 콜론:",
                "첫 줄\n둘째 줄\n\n넷째 줄",
                "끝에 \\n 이 글자 그대로",
                "🚢".repeat(60),
                "가나다라".repeat(100),
                "aé가🚢".repeat(50))) {
            String file = writer.write("나루", List.of(on(LocalDate.EPOCH, text.replace('\n', ' '), text)));
            VEvent event = read(file).getEvents().getFirst();
            assertThat(event.getSummary().getValue()).isEqualTo(text.replace('\n', ' '));
            assertThat(event.getDescription().getValue()).isEqualTo(text);
            assertThat(lines(file))
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(75));
        }
    }

    @Test
    void a_long_line_is_filled_before_it_is_folded() {
        assertThat(lines(writer.write("나루", List.of(on(LocalDate.EPOCH, "a".repeat(200))))))
                .contains("SUMMARY:" + "a".repeat(67), " " + "a".repeat(74));
    }

    @Test
    void no_text_can_pass_for_another_event() {
        for (String end : List.of("\r", "\n", "\r\n", "\u0085", "\u000b")) {
            String text = "인증" + end + "END:VEVENT" + end + "BEGIN:VEVENT" + end + "SUMMARY:거짓";
            ICalendar calendar = read(writer.write("나루", List.of(on(LocalDate.EPOCH, text))));
            assertThat(calendar.getEvents()).hasSize(1);
            assertThat(calendar.getEvents().getFirst().getSummary().getValue()).startsWith("인증");
        }
    }

    @Test
    void the_same_entries_make_the_same_file() {
        List<FeedEntry> entries = List.of(at("2027-01-07T14:00", "America/Los_Angeles"), on(LocalDate.EPOCH, "기한"));
        assertThat(writer.write("나루", entries)).isEqualTo(writer.write("나루", entries));
    }

    @Test
    void a_calendar_may_be_empty() {
        assertThat(read(writer.write("나루", List.of())).getEvents()).isEmpty();
    }

    /** Read from its octets, as it travels. */
    private static ICalendar read(String file) {
        byte[] octets = file.getBytes(StandardCharsets.UTF_8);
        return Biweekly.parse(new String(octets, StandardCharsets.UTF_8)).first();
    }

    private static Stream<String> lines(String file) {
        return Arrays.stream(file.split("\r\n", -1));
    }

    private static FeedEntry at(String local, String zone) {
        Instant start = new WallTime(LocalDateTime.parse(local), ZoneId.of(zone)).instant();
        return new FeedEntry(
                "meeting-1@naru.example.kr",
                3,
                Instant.parse("2026-12-01T03:00:00Z"),
                new FeedEntry.Span(start, start.plus(Duration.ofMinutes(20))),
                "성남시 대표단 간담회; 수출기업 애로사항, 해외인증 및 통관 절차 상담 (한국어 진행)",
                "샌즈 엑스포 B홀, 회의실 3",
                "미 태평양 시간 14:00–14:20\n“가온전자” \\ 🚢",
                LINK);
    }

    private static FeedEntry on(LocalDate day, String text) {
        return on(day, text, text);
    }

    private static FeedEntry on(LocalDate day, String summary, String description) {
        return new FeedEntry(
                "deadline-1@naru.example.kr",
                0,
                Instant.EPOCH,
                new FeedEntry.Day(day),
                summary,
                null,
                description,
                LINK);
    }
}
