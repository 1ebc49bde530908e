package naru.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import naru.base.EmailAddress;
import org.junit.jupiter.api.Test;

class InvitationWriterTest {

    static final CalendarEntry ROUND_TABLE = new CalendarEntry(
            "registration-1@naru",
            0,
            false,
            Instant.parse("2027-01-12T22:00:00Z"),
            Instant.parse("2027-01-12T22:20:00Z"),
            Instant.parse("2026-12-01T03:00:00Z"),
            "성남시 대표단 간담회; 수출기업 애로사항, 해외인증 및 통관 절차 상담 (한국어 진행)",
            "샌즈 엑스포 B홀, 회의실 3",
            "미 태평양 시간 14:00–14:20\n한국 1월 13일 (수) 07:00–07:20\n“가온전자” 님의 면담이 확정되었습니다. \\ 🚢",
            URI.create("https://naru.example.kr/meetings/1?x=1&y=2"),
            new EmailAddress("kim@gaon.co.kr"),
            "김하늘: \"대표\"");

    private final InvitationWriter writer = new InvitationWriter(sender());

    @Test
    void an_invitation_is_understood_by_an_independent_reader() {
        Invitation invitation = writer.write(ROUND_TABLE);
        ICalendar calendar = Biweekly.parse(invitation.text()).first();
        VEvent event = calendar.getEvents().getFirst();

        assertThat(invitation.method()).isEqualTo("REQUEST");
        assertThat(calendar.getMethod().isRequest()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo("registration-1@naru");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(ROUND_TABLE.start()));
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(ROUND_TABLE.end()));
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(ROUND_TABLE.stamp()));
        assertThat(event.getSummary().getValue()).isEqualTo(ROUND_TABLE.summary());
        assertThat(event.getLocation().getValue()).isEqualTo(ROUND_TABLE.place());
        assertThat(event.getDescription().getValue()).isEqualTo(ROUND_TABLE.description());
        assertThat(event.getUrl().getValue()).isEqualTo(ROUND_TABLE.link().toString());
        assertThat(event.getOrganizer().getEmail()).isEqualTo("naru@localhost");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("나루");
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo("kim@gaon.co.kr");
        assertThat(event.getAttendees().getFirst().getCommonName()).isEqualTo(ROUND_TABLE.attendeeName());
        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
    }

    @Test
    void times_are_in_utc() {
        assertThat(unfolded(writer.write(ROUND_TABLE)))
                .contains("\r\nDTSTART:20270112T220000Z\r\n", "\r\nDTEND:20270112T222000Z\r\n")
                .contains("\r\nDTSTAMP:20261201T030000Z\r\n");
    }

    @Test
    void a_cancellation_names_the_same_event() {
        Invitation invitation = writer.write(new CalendarEntry(
                ROUND_TABLE.uid(),
                1,
                true,
                ROUND_TABLE.start(),
                ROUND_TABLE.end(),
                ROUND_TABLE.stamp(),
                ROUND_TABLE.summary(),
                ROUND_TABLE.place(),
                ROUND_TABLE.description(),
                ROUND_TABLE.link(),
                ROUND_TABLE.attendee(),
                ROUND_TABLE.attendeeName()));
        ICalendar calendar = Biweekly.parse(invitation.text()).first();
        VEvent event = calendar.getEvents().getFirst();

        assertThat(invitation.method()).isEqualTo("CANCEL");
        assertThat(calendar.getMethod().isCancel()).isTrue();
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo(ROUND_TABLE.uid());
        assertThat(event.getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void no_line_is_longer_than_75_octets() {
        assertThat(writer.write(ROUND_TABLE).text().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    private static String unfolded(Invitation invitation) {
        return invitation.text().replace("\r\n ", "");
    }

    private static SenderAddress sender() {
        try {
            return new SenderAddress("나루 <naru@localhost>");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
