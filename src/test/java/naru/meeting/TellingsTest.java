package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Companies are told once what is true, however often it changed before, and reminded in time. */
class TellingsTest extends Fairground {

    SignedIn contact = Act.someone(Role.CONTACT, "");

    @BeforeEach
    void a_company() {
        contact = world.company(city);
    }

    @Test
    void several_changes_within_five_minutes_make_one_mail_and_the_calendar_counts_0_1_2() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 4, 1);
        UUID registration = confirmed(contact, slots().getFirst().id());
        Act.as(coordinator, () -> rescheduling.move(registration, slots().get(1).id(), null));
        clock.advance(Duration.ofMinutes(3));
        Act.as(coordinator, () -> rescheduling.move(registration, slots().get(2).id(), null));
        tellings.tellDue();
        assertThat(subjects()).as("three minutes after the first change").isEmpty();

        clock.advance(Duration.ofMinutes(2));
        tellings.tellDue();
        tellings.tellDue();

        assertThat(subjects()).containsExactly("[나루] 면담이 확정되었습니다: 시험 면담");
        assertThat(calendar(0).getSequence().getValue()).isZero();
        assertThat(start(calendar(0))).isEqualTo(slots().get(2).start().instant());

        Act.as(coordinator, () -> rescheduling.move(registration, slots().get(3).id(), "시장 일정 변경"));
        tell();
        Act.as(coordinator, () -> service.cancel(registration, "출장 취소"));
        tell();

        assertThat(subjects())
                .containsExactly("[나루] 면담이 확정되었습니다: 시험 면담", "[나루] 확정된 면담이 바뀌었습니다: 시험 면담", "[나루] 면담이 취소되었습니다: 시험 면담");
        assertThat(calendar(1).getSequence().getValue()).isEqualTo(1);
        assertThat(start(calendar(1))).isEqualTo(slots().get(3).start().instant());
        assertThat(calendar(2).getSequence().getValue()).isEqualTo(2);
        assertThat(calendar(2).getStatus().isCancelled()).isTrue();
        assertThat(List.of(calendar(1), calendar(2)))
                .allSatisfy(entry -> assertThat(entry.getUid().getValue())
                        .isEqualTo(calendar(0).getUid().getValue()));
        assertThat(texts().getLast()).contains("출장 취소");
    }

    @Test
    void what_is_moved_and_moved_back_is_no_news() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 2, 1);
        UUID registration = confirmed(contact, slots().getFirst().id());
        tell();
        UUID first = slots().getFirst().id();
        Act.as(coordinator, () -> rescheduling.move(registration, slots().get(1).id(), null));
        Act.as(coordinator, () -> rescheduling.move(registration, first, null));
        tell();
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void a_coordinator_may_keep_quiet_and_that_stands_in_the_history() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 2, 1);
        UUID registration = confirmed(contact, slots().getFirst().id());
        Act.as(coordinator, () -> service.keepQuiet(registration));
        tell();

        assertThat(subjects()).isEmpty();
        assertThat(Act.as(coordinator, () -> queries.registration(registration)).history())
                .last()
                .satisfies(line -> assertThat(line.kind()).isEqualTo(HistoryLine.Kind.KEPT_QUIET))
                .satisfies(line -> assertThat(line.who()).isEqualTo("coordinator"));
        assertThatThrownBy(() -> Act.as(coordinator, () -> service.keepQuiet(registration)))
                .isInstanceOf(NothingToTell.class);
    }

    @Test
    void a_company_is_reminded_a_day_and_half_an_hour_before_once_each() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 1, 1);
        confirmed(contact, slots().getFirst().id());
        tell();
        Instant start = slots().getFirst().start().instant();

        remindAt(start.minus(Duration.ofHours(24)).minusSeconds(1));
        assertThat(subjects()).hasSize(1);
        remindAt(start.minus(Duration.ofHours(24)));
        remindAt(start.minus(Duration.ofHours(23)));
        assertThat(subjects()).hasSize(2).last().isEqualTo("[나루] 면담이 하루 앞으로 다가왔습니다: 시험 면담");
        assertThat(texts().getLast()).contains("14:00–14:20").contains("한국 1월 8일 (금) 07:00–07:20");
        remindAt(start.minus(Duration.ofMinutes(30)));
        remindAt(start.minus(Duration.ofMinutes(29)));
        assertThat(subjects()).hasSize(3).last().isEqualTo("[나루] 곧 면담이 시작됩니다: 시험 면담");
        remindAt(start);
        assertThat(subjects()).hasSize(3);
    }

    @Test
    void what_new_zone_rules_put_at_another_moment_is_corrected_in_the_companys_calendar_once() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 1, 1);
        UUID registration = confirmed(contact, slots().getFirst().id());
        tell();
        tellings.tellMoments();
        assertThat(subjects()).as("told by the rules in use").hasSize(1);

        Instant start = slots().getFirst().start().instant();
        jdbc.update(
                "update registration set told_rules = '2026a', told_moment = ? where id = ?",
                start.plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC),
                registration);
        tellings.tellMoments();
        tellings.tellMoments();
        tell();

        assertThat(subjects()).hasSize(2).last().isEqualTo("[나루] 면담의 한국 시각이 달라졌습니다: 시험 면담");
        assertThat(texts().getLast())
                .contains("현지 시각(그대로): 1월 7일 (목) 14:00–14:20 미 태평양 시간 (UTC−8)")
                .contains("한국 시각: 한국 1월 8일 (금) 07:00–07:20")
                .contains("바뀌기 전: 한국 1월 8일 (금) 08:00–08:20");
        assertThat(calendar(1).getUid().getValue())
                .isEqualTo(calendar(0).getUid().getValue());
        assertThat(calendar(1).getSequence().getValue()).isEqualTo(1);
        assertThat(start(calendar(1))).isEqualTo(start);
    }

    @Test
    void a_request_nobody_decides_on_gives_its_place_back_and_both_sides_hear_of_it() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 1, 1);
        UUID registration = register(contact, slots().getFirst().id());
        clock.advance(Duration.ofDays(7));
        holds.endOverdue();
        holds.endOverdue();

        assertThat(subjects()).containsExactly("[나루] 신청하신 자리의 보류 기한이 지났습니다: 시험 면담");
        assertThat(world.count("select count(*) from notice where account_id = ?", coordinator.accountId()))
                .isEqualTo(1);
        assertThat(slots().getFirst().free()).isEqualTo(1);
        Act.as(coordinator, () -> service.confirm(registration));
        assertThat(slots().getFirst().free()).isZero();
    }

    @Test
    void a_stop_that_moves_by_little_is_not_worth_a_mail_and_by_little_twice_is() {
        UUID round = trip.meeting(coordinator, delegation, MeetingForm.BOOTH_ROUND, 3, 1);
        confirmed(contact, slots().get(1).id());
        tell();

        arrange(round, 24);
        tell();
        assertThat(subjects()).hasSize(1);
        arrange(round, 28);
        tell();

        assertThat(subjects()).hasSize(2).last().isEqualTo("[나루] 확정된 면담이 바뀌었습니다: 시험 면담");
        assertThat(start(calendar(1))).isEqualTo(slots().get(1).start().instant());
    }

    @Test
    void who_is_visited_from_the_same_time_on_but_for_longer_is_told() {
        UUID round = trip.meeting(coordinator, delegation, MeetingForm.BOOTH_ROUND, 3, 1);
        confirmed(contact, slots().getFirst().id());
        tell();

        arrange(round, 25);
        tell();
        assertThat(subjects()).hasSize(1);
        arrange(round, 26);
        tell();

        assertThat(subjects()).hasSize(2).last().isEqualTo("[나루] 확정된 면담이 바뀌었습니다: 시험 면담");
        assertThat(texts().getLast()).contains("14:00–14:26");
        assertThat(calendar(1).getSequence().getValue()).isEqualTo(1);
        assertThat(calendar(1).getDateEnd().getValue().toInstant())
                .isEqualTo(slots().getFirst().start().instant().plus(Duration.ofMinutes(26)));
    }

    @Test
    void whose_meeting_is_called_otherwise_is_told_and_its_calendar_too() {
        UUID meeting = trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 1, 1);
        confirmed(contact, slots().getFirst().id());
        tell();

        MeetingSummary now = Act.as(coordinator, () -> queries.meeting(meeting));
        Act.as(
                coordinator,
                () -> upkeep.edit(
                        meeting,
                        new EditMeeting(
                                new Name("시장 면담", "Meeting the mayor"),
                                now.room(),
                                now.personsPerPlace(),
                                1,
                                0,
                                0,
                                List.of())));
        tell();

        assertThat(subjects()).hasSize(2).last().isEqualTo("[나루] 확정된 면담이 바뀌었습니다: 시장 면담");
        assertThat(calendar(1).getSequence().getValue()).isEqualTo(1);
        assertThat(calendar(1).getSummary().getValue()).contains("시장 면담");
    }

    private void arrange(UUID round, int firstMinutes) {
        List<SlotSummary> before = slots();
        List<Stop> stops = before.stream()
                .map(slot -> new Stop(
                        slot.id(),
                        slot.place(),
                        slot.equals(before.getFirst()) ? firstMinutes : 20,
                        0,
                        slot.members().stream().map(member -> member.id()).toList()))
                .toList();
        Act.as(
                coordinator,
                () -> rounds.arrange(new ArrangeStops(round, LocalDateTime.parse("2027-01-07T14:00"), stops)));
    }

    private void remindAt(Instant instant) {
        clock.set(instant);
        tellings.remindDue();
    }

    private List<String> subjects() {
        return column("subject");
    }

    private List<String> texts() {
        return column("body");
    }

    private List<String> column(String name) {
        return Objects.requireNonNull(jdbc.query(
                "select " + name + " from outbox_message where city = ? order by created_at, id",
                (row, number) -> row.getString(1),
                city));
    }

    private VEvent calendar(int number) {
        return Biweekly.parse(column("calendar").get(number))
                .first()
                .getEvents()
                .getFirst();
    }

    private static Instant start(VEvent entry) {
        return entry.getDateStart().getValue().toInstant();
    }
}
