package naru.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
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

/** The reply is due on Friday 22 January: two working days before is Wednesday the 20th. */
@NaruTest
@Import(BoothMeeting.class)
class DueWarningsTest {

    private static final Instant TUESDAYS_LAST_SECOND = Instant.parse("2027-01-19T14:59:59Z");
    private static final Instant WEDNESDAY = Instant.parse("2027-01-19T15:00:00Z");
    private static final Instant FRIDAYS_LAST_SECOND = Instant.parse("2027-01-22T14:59:59Z");
    private static final Instant SATURDAY = Instant.parse("2027-01-22T15:00:00Z");

    @Autowired
    DueWarnings warnings;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Holidays holidays;

    @Autowired
    RequestQueries queries;

    @Autowired
    Units units;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    Cast cast;
    UUID unit;
    SignedIn colleague;
    SignedIn head;

    DueWarningsTest(@Autowired BoothMeeting booth, @Autowired World world) {
        cast = booth.play();
        unit = world.unit(cast.city());
        colleague = world.staff(cast.city(), Role.OFFICIAL);
        head = world.staff(cast.city(), Role.OFFICIAL);
    }

    @Test
    void the_assignee_is_warned_from_the_midnight_two_working_days_before_in_korea() {
        receive(unit, cast.official());
        at(TUESDAYS_LAST_SECOND);
        assertThat(mails(cast.official())).isEmpty();
        at(WEDNESDAY);
        assertThat(mails(cast.official())).singleElement().asString().contains("회신 예정일이 다가옵니다", "2027년 1월 22일");
        assertThat(notices(cast.official())).hasSize(1);
        assertThat(mails(colleague)).isEmpty();
        assertThat(mails(cast.coordinator())).isEmpty();
        at(WEDNESDAY);
        at(FRIDAYS_LAST_SECOND);
        assertThat(mails(cast.official())).as("told once").hasSize(1);
    }

    @Test
    void when_it_is_late_the_owner_hears_of_it_and_then_the_head_of_the_unit() {
        lead();
        receive(unit, cast.official());
        at(WEDNESDAY);
        at(FRIDAYS_LAST_SECOND);
        assertThat(mails(head)).isEmpty();
        at(SATURDAY);
        at(SATURDAY);
        assertThat(mails(cast.official())).hasSize(2).last().asString().contains("회신 예정일이 지났습니다");
        assertThat(mails(head)).singleElement().asString().contains("부서장 알림");
    }

    @Test
    void while_nobody_is_assigned_the_whole_unit_is_warned() {
        work(colleague);
        work(cast.official());
        receive(unit, null);
        at(WEDNESDAY);
        assertThat(mails(colleague)).hasSize(1);
        assertThat(mails(cast.official())).hasSize(1);
        assertThat(mails(head)).isEmpty();
    }

    @Test
    void what_no_unit_owns_concerns_the_coordinators() {
        receive(null, null);
        at(WEDNESDAY);
        assertThat(mails(cast.coordinator())).hasSize(1);
        assertThat(mails(cast.official())).isEmpty();
    }

    @Test
    void a_unit_without_people_leaves_it_to_its_head() {
        lead();
        receive(unit, null);
        at(WEDNESDAY);
        assertThat(mails(head)).hasSize(1);
        at(SATURDAY);
        assertThat(mails(head)).hasSize(2).last().asString().doesNotContain("부서장 알림");
    }

    @Test
    void many_requests_are_one_mail_a_day() {
        for (int i = 0; i < 45; i++) {
            receive(unit, cast.official());
        }
        at(WEDNESDAY);
        assertThat(mails(cast.official())).singleElement().asString().contains("45건", "그 밖에 5건", "inbox?owner=MINE");
        UUID late = receive(unit, colleague);
        jdbc.update("update support_request set due_on = '2027-01-21' where id = ?", late);
        hand(late, cast.official());
        at(WEDNESDAY.plusSeconds(3600));
        assertThat(mails(cast.official())).as("the rest of the day").hasSize(1);
        at(WEDNESDAY.plusSeconds(86_400));
        assertThat(mails(cast.official())).hasSize(2).last().asString().contains("건의 1건");
    }

    @Test
    void who_takes_it_over_is_warned_too() {
        UUID id = receive(unit, cast.official());
        at(WEDNESDAY);
        hand(id, colleague);
        at(WEDNESDAY);
        assertThat(mails(colleague)).hasSize(1);
    }

    @Test
    void nobody_is_warned_while_the_company_is_asked_or_once_it_has_its_reply() {
        UUID asked = receive(unit, cast.official());
        Act.as(cast.official(), () -> inquiries.ask(new AskCompany(asked, version(asked), "모델명?")));
        UUID replied = receive(unit, cast.official());
        Act.as(cast.official(), () -> {
            requests.decide(new DecideRequest(replied, version(replied), Decision.ACCEPTED, null));
            replies.send(new ReplyToRequest(replied, version(replied), "지원합니다."));
        });
        at(SATURDAY);
        assertThat(mails(cast.official())).isEmpty();
    }

    @Test
    void a_due_date_that_moved_is_told_anew() {
        receive(unit, cast.official());
        at(WEDNESDAY);
        Act.as(
                cast.administrator(),
                () -> holidays.add(new AddHoliday(LocalDate.parse("2027-01-21"), new Name("임시공휴일", ""))));
        at(WEDNESDAY.plusSeconds(3600));
        at(WEDNESDAY.plusSeconds(86_400));
        assertThat(mails(cast.official())).hasSize(2).last().asString().contains("2027년 1월 25일");
    }

    @Test
    void whose_account_is_closed_hears_nothing_and_the_unit_does() {
        work(colleague);
        receive(unit, cast.official());
        jdbc.update(
                "update account set open = false where id = ?", cast.official().accountId());
        at(WEDNESDAY);
        assertThat(mails(cast.official())).isEmpty();
        assertThat(mails(colleague)).hasSize(1);
    }

    private void at(Instant instant) {
        clock.set(instant);
        warnings.tellDue();
    }

    private UUID receive(@Nullable UUID owner, @Nullable SignedIn person) {
        clock.set(Instant.parse("2027-01-07T22:10:00Z"));
        UUID id = Act.as(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("인증 비용이 부담됩니다."))));
        if (owner != null) {
            hand(id, person);
        }
        return id;
    }

    private void hand(UUID id, @Nullable SignedIn person) {
        Act.as(
                cast.coordinator(),
                () -> requests.assign(
                        new AssignRequest(id, version(id), unit, person == null ? null : person.accountId())));
    }

    private void lead() {
        Act.as(cast.administrator(), () -> {
            UnitSummary now = units.get(unit);
            units.appoint(unit, now.version(), head.accountId());
        });
    }

    private void work(SignedIn person) {
        jdbc.update("update account set unit_id = ? where id = ?", unit, person.accountId());
    }

    private long version(UUID id) {
        return Act.as(cast.coordinator(), () -> queries.details(id)).version();
    }

    private List<@Nullable String> mails(SignedIn person) {
        return jdbc.queryForList(
                "select subject || body from outbox_message where recipient = ? order by created_at",
                String.class,
                person.getUsername());
    }

    private List<@Nullable String> notices(SignedIn person) {
        return jdbc.queryForList("select line from notice where account_id = ?", String.class, person.accountId());
    }
}
