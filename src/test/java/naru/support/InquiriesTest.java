package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.SignedIn;
import naru.company.NotYetContact;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@NaruTest
@Import(BoothMeeting.class)
class InquiriesTest {

    @Autowired
    Inquiries inquiries;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    RequestQueries queries;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    Cast cast;
    UUID id;

    /** It is Friday 8 January in Korea; the reply is due on Friday the 22nd. */
    InquiriesTest(@Autowired BoothMeeting booth, @Autowired SupportRequests requests) {
        cast = booth.play();
        id = Act.as(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("인증 비용이 부담됩니다."))));
    }

    @Test
    void the_company_reads_the_question_and_gets_a_mail() {
        ask("모델명을 알려 주십시오.");
        OwnRequestDetails own = mine();
        assertThat(own.request().waitsForUs()).isTrue();
        assertThat(own.inquiries()).singleElement().satisfies(asked -> {
            assertThat(asked.question()).isEqualTo("모델명을 알려 주십시오.");
            assertThat(asked.open()).isTrue();
        });
        assertThat(own.toString()).doesNotContain(cast.official().name());
        assertThat(mails()).singleElement().asString().contains("모델명을 알려 주십시오.", "requests/" + id);
        assertThat(notices(cast.contact())).anyMatch(line -> line.contains("추가 자료를 요청"));
        assertThat(Act.as(cast.official(), () -> queries.inbox(InboxFilter.ALL, 0, 1))
                        .getFirst()
                        .waitsForCompany())
                .isTrue();
    }

    @Test
    void the_clock_stands_still_until_the_company_answers() {
        clock.set(Instant.parse("2027-01-12T14:59:59Z"));
        ask("모델명을 알려 주십시오.");
        // Long after the due date, and yet not late: five working days later than the evening of the 12th.
        clock.set(Instant.parse("2027-03-01T03:00:00Z"));
        assertThat(details().overdue()).isFalse();
        clock.set(Instant.parse("2027-01-19T14:59:59Z"));
        answer("NR-100입니다.");
        assertThat(details().waitingSince()).isNull();
        assertThat(details().dueOn()).isEqualTo("2027-01-29");
        assertThat(details().inquiries()).singleElement().satisfies(asked -> {
            assertThat(asked.inquiry().answer()).isEqualTo("NR-100입니다.");
            assertThat(asked.answeredBy()).isEqualTo(cast.contact().name());
            assertThat(asked.inquiry().open()).isFalse();
        });
        assertThat(details().history()).extracting(TimelineEntry::move).endsWith(Move.ASK, Move.ANSWER);
    }

    @Test
    void an_answer_a_second_later_is_one_of_the_next_day() {
        clock.set(Instant.parse("2027-01-12T14:59:59Z"));
        ask("모델명을 알려 주십시오.");
        clock.set(Instant.parse("2027-01-19T15:00:00Z"));
        answer("NR-100입니다.");
        assertThat(details().dueOn()).isEqualTo("2027-02-01");
    }

    @Test
    void a_holiday_within_the_pause_costs_nothing(@Autowired Holidays holidays) {
        clock.set(Instant.parse("2027-01-12T03:00:00Z"));
        ask("모델명을 알려 주십시오.");
        clock.set(Instant.parse("2027-01-19T03:00:00Z"));
        answer("NR-100입니다.");
        assertThat(details().dueOn()).isEqualTo("2027-01-29");
        AddHoliday paused = new AddHoliday(LocalDate.parse("2027-01-14"), new Name("쉬는 날", ""));
        assertThat(Act.as(cast.administrator(), () -> holidays.add(paused))).isZero();
        assertThat(details().dueOn()).isEqualTo("2027-01-29");
    }

    @Test
    void the_owner_gets_a_notice_of_the_answer() {
        SignedIn other = cast.coordinator();
        UUID unit = world.unit(cast.city());
        Act.as(
                cast.official(),
                () -> requests.assign(new AssignRequest(id, details().version(), unit, other.accountId())));
        ask("모델명을 알려 주십시오.");
        answer("NR-100입니다.");
        assertThat(notices(other)).anyMatch(line -> line.contains("추가 자료 요청에 답했습니다"));
        assertThat(notices(cast.official())).anyMatch(line -> line.contains("추가 자료 요청에 답했습니다"));
    }

    @Test
    void one_thing_at_a_time_and_each_answered_once() {
        ask("하나");
        UUID first = open();
        assertThatThrownBy(() -> ask("둘")).isInstanceOf(AlreadyAsked.class);
        answer("답");
        assertThatThrownBy(() -> Act.as(cast.contact(), () -> inquiries.answer(new AnswerInquiry(first, "또"))))
                .isInstanceOf(NothingAsked.class);
        ask("둘");
        assertThatThrownBy(() -> Act.as(cast.contact(), () -> inquiries.answer(new AnswerInquiry(first, "또"))))
                .isInstanceOf(NothingAsked.class);
        assertThat(open()).isNotEqualTo(first);
    }

    @Test
    void a_question_that_is_withdrawn_lets_the_clock_run_again() {
        ask("하나");
        UUID asked = open();
        clock.set(Instant.parse("2027-01-11T03:00:00Z"));
        Act.as(cast.official(), () -> inquiries.withdraw(id, details().version(), "전화로 확인"));
        assertThat(details().dueOn()).isEqualTo("2027-01-25");
        assertThat(details().history().getLast().move()).isEqualTo(Move.STOP_ASKING);
        assertThat(details().history().getLast().note()).isEqualTo("전화로 확인");
        assertThat(mine().toString()).doesNotContain("전화로 확인");
        assertThatThrownBy(() -> Act.as(cast.contact(), () -> inquiries.answer(new AnswerInquiry(asked, "늦은 답"))))
                .isInstanceOf(NothingAsked.class);
        assertThatThrownBy(() -> Act.as(
                        cast.official(), () -> inquiries.withdraw(id, details().version(), "또")))
                .isInstanceOf(NothingAsked.class);
    }

    @Test
    void a_reply_ends_the_waiting_and_after_reopening_the_company_can_be_asked_again(@Autowired OwnRequests own) {
        ask("하나");
        UUID asked = open();
        Act.as(
                cast.official(),
                () -> requests.decide(new DecideRequest(id, details().version(), Decision.ACCEPTED, null)));
        Act.as(
                cast.official(),
                () -> replies.send(new ReplyToRequest(id, details().version(), "지원합니다.")));
        assertThat(mine().inquiries()).noneMatch(OwnInquiry::open);
        assertThatThrownBy(() -> Act.as(cast.contact(), () -> inquiries.answer(new AnswerInquiry(asked, "늦은 답"))))
                .isInstanceOf(NothingAsked.class);
        assertThatThrownBy(() -> ask("둘")).isInstanceOf(AlreadyReplied.class);
        Act.as(cast.contact(), () -> own.reopen(id, "부족합니다."));
        ask("둘");
        assertThat(mine().inquiries()).extracting(OwnInquiry::open).containsExactly(false, true);
    }

    @Test
    void the_second_to_save_is_told() {
        long seen = details().version();
        ask("하나");
        assertThatThrownBy(() -> Act.as(cast.coordinator(), () -> inquiries.ask(new AskCompany(id, seen, "둘"))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void no_other_company_answers() {
        ask("하나");
        UUID asked = open();
        AnswerInquiry answer = new AnswerInquiry(asked, "답");
        assertThatThrownBy(() -> Act.as(world.company(cast.city()), () -> inquiries.answer(answer)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(world.company(world.city()), () -> inquiries.answer(answer)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(world.colleague(cast.contact(), "WAITING"), () -> inquiries.answer(answer)))
                .isInstanceOf(NotYetContact.class);
        assertThat(mine().request().waitsForUs()).isTrue();
    }

    private void ask(String question) {
        Act.as(cast.official(), () -> inquiries.ask(new AskCompany(id, details().version(), question)));
    }

    private void answer(String text) {
        UUID asked = open();
        Act.as(cast.contact(), () -> inquiries.answer(new AnswerInquiry(asked, text)));
    }

    private UUID open() {
        return mine().inquiries().stream()
                .filter(OwnInquiry::open)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private RequestDetails details() {
        return Act.as(cast.official(), () -> queries.details(id));
    }

    private OwnRequestDetails mine() {
        return Objects.requireNonNull(Act.as(cast.contact(), () -> queries.mine(id)));
    }

    private List<@Nullable String> mails() {
        return jdbc.queryForList(
                "select body from outbox_message where city = ? and subject like '%추가 자료%'", String.class, cast.city());
    }

    private List<@Nullable String> notices(SignedIn person) {
        return jdbc.queryForList("select line from notice where account_id = ?", String.class, person.accountId());
    }
}
