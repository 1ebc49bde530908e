package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.ChangedMeanwhile;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.Secret;
import naru.base.access.SignedIn;
import naru.meeting.Outcome;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.Chores;
import naru.testing.Mailbox;
import naru.testing.NaruTest;
import naru.testing.Race;
import naru.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Requests in the hands of other bodies. It is 8 January in Korea when they are handed over. */
@NaruTest
@Import({BoothMeeting.class, Mailbox.class})
class ReferralsTest {

    private static final LocalDate NEXT_CHECK = LocalDate.parse("2027-01-15");

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    OwnRequests own;

    @Autowired
    Bodies bodies;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralLinks links;

    @Autowired
    RequestQueries queries;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Chores chores;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    Cast cast;
    UUID id;
    UUID kotra;
    String contact = UUID.randomUUID() + "@kotra.test";

    ReferralsTest(@Autowired BoothMeeting booth, @Autowired Capture capture, @Autowired Bodies bodies) {
        cast = booth.play();
        id = Act.as(
                        cast.official(),
                        () -> capture.record(new CaptureMeeting(
                                cast.registration(), Outcome.HELD, List.of(cast.need("현지 신용조사가 필요합니다.")))))
                .getFirst()
                .id();
        kotra = Act.as(cast.official(), () -> bodies.add(new Name("KOTRA", "")));
    }

    @Test
    void a_body_gets_a_link_that_shows_this_one_request_and_the_owner_hears_of_its_answer() {
        handOver(false);
        RequestSummary listed = listed();
        assertThat(Objects.requireNonNull(listed.heldBy()).ko()).isEqualTo("KOTRA");
        Secret secret = secret(1);

        ReferralSummary seen = look(secret);
        assertThat(seen.sentence()).isEqualTo("현지 신용조사가 필요합니다.");
        assertThat(seen.sent()).isEqualTo("가능한지 알려 주십시오.");
        assertThat(seen.company().ko()).isEqualTo(details().company().name().ko());
        assertThat(look(secret)).as("looking changes nothing").isEqualTo(seen);

        answer(secret, "밴쿠버 무역관이 맡겠습니다.");

        assertThat(look(secret).answer()).isEqualTo("밴쿠버 무역관이 맡겠습니다.");
        assertThatThrownBy(() -> answer(secret, "또")).isInstanceOf(AlreadyAnswered.class);
        assertThat(listed().heldBy()).isNull();
        assertThat(details().referral()).isNull();
        assertThat(details().state()).isEqualTo(RequestState.RECEIVED);
        TimelineEntry answered = details().history().getLast();
        assertThat(answered.move()).isEqualTo(Move.BODY_ANSWER);
        assertThat(answered.who()).isNull();
        assertThat(answered.note()).isEqualTo("KOTRA");
        assertThat(mailbox.mails(cast.official().getUsername(), 1).getLast())
                .contains("KOTRA에서 건의 " + details().number() + "에 답변했습니다", "밴쿠버 무역관이 맡겠습니다.", "/inbox/" + id);
        assertThat(notices(cast.official())).singleElement().asString().contains("KOTRA에서 건의");
    }

    @Test
    void the_clock_runs_on_and_passing_it_on_is_decided_only_if_wanted() {
        LocalDate due = details().dueOn();
        handOver(true);
        assertThat(details().decision()).isEqualTo(Decision.TRANSFERRED);
        clock.advance(Duration.ofDays(30));
        assertThat(details().dueOn()).isEqualTo(due);
        assertThat(details().overdue()).isTrue();
        assertThat(details().history())
                .extracting(TimelineEntry::move)
                .endsWith(Move.HAND_OVER, Move.ASSIGN, Move.START_REVIEW, Move.DECIDE);
    }

    @Test
    void the_owner_hears_once_that_the_day_of_the_next_check_has_come_also_of_another_day() {
        handOver(false);
        at("2027-01-14T14:59:59Z");
        chores.goRound();
        assertThat(notices(cast.official())).isEmpty();
        at("2027-01-14T15:00:00Z"); // midnight in Korea
        chores.goRound();
        chores.goRound();
        assertThat(notices(cast.official())).singleElement().asString().contains("확인할 날");
        assertThat(Objects.requireNonNull(details().referral()).checkDue()).isTrue();

        LocalDate later = NEXT_CHECK.plusDays(3);
        assertThatThrownBy(() -> setNextCheck(NEXT_CHECK.minusDays(1))).isInstanceOf(CheckInThePast.class);
        setNextCheck(later);
        assertThat(Objects.requireNonNull(details().referral()).checkDue()).isFalse();
        chores.goRound();
        assertThat(notices(cast.official())).hasSize(1);
        at("2027-01-18T01:00:00Z");
        chores.goRound();
        chores.goRound();
        assertThat(notices(cast.official())).hasSize(2);
    }

    @Test
    void whoever_takes_care_of_it_hears_rather_than_who_handed_it_over() {
        UUID unit = UUID.randomUUID();
        jdbc.update(
                "insert into unit (id, city, version, name_ko, name_en) values (?, ?, 0, '국제통상과', '')",
                unit,
                cast.city());
        Act.as(
                cast.official(),
                () -> requests.assign(new AssignRequest(
                        id, details().version(), unit, cast.coordinator().accountId())));
        handOver(false);
        answer(secret(1), "");
        assertThat(notices(cast.official())).isEmpty();
        assertThat(notices(cast.coordinator())).hasSize(1);
        ReferralDetails answered = details().referrals().getFirst();
        assertThat(answered.answeredAt()).isNotNull();
        assertThat(answered.answer()).isNull();
    }

    @Test
    void a_request_taken_back_is_the_citys_again_and_the_link_says_so() {
        handOver(false);
        Secret secret = secret(1);
        assertThatThrownBy(() -> handOver(false)).isInstanceOf(AlreadyHandedOver.class);
        Act.as(cast.coordinator(), () -> referrals.takeBack(id, details().version()));
        assertThatThrownBy(() -> look(secret)).isInstanceOf(ReferralOver.class);
        assertThatThrownBy(() -> answer(secret, "늦은 답변")).isInstanceOf(ReferralOver.class);
        assertThat(details().history().getLast().move()).isEqualTo(Move.TAKE_BACK);
        assertThat(mailbox.mails(contact, 2).getLast()).contains("의뢰를 종료합니다");
        assertThatThrownBy(() -> Act.as(
                        cast.official(), () -> referrals.takeBack(id, details().version())))
                .isInstanceOf(NotHandedOver.class);
        handOver(false);
        assertThat(secret(2)).isNotEqualTo(secret);
        assertThat(details().referrals()).hasSize(2);
        assertThatThrownBy(() -> look(secret)).isInstanceOf(ReferralOver.class);
    }

    @Test
    void nobody_waits_for_the_body_once_the_company_has_its_reply() {
        handOver(true);
        Secret secret = secret(1);
        reply();
        assertThatThrownBy(() -> look(secret)).isInstanceOf(ReferralOver.class);
        assertThat(details().referral()).isNull();
        assertThatThrownBy(() -> handOver(false)).isInstanceOf(AlreadyReplied.class);
        Act.as(cast.contact(), () -> own.reopen(id, "더 알고 싶습니다."));
        assertThatThrownBy(() -> look(secret)).isInstanceOf(ReferralOver.class);
        handOver(false);
        assertThat(look(secret(2)).answeredAt()).isNull();
    }

    @Test
    void an_answered_link_is_over_too_once_the_company_has_its_reply() {
        handOver(true);
        Secret secret = secret(1);
        answer(secret, "맡겠습니다.");
        reply();
        assertThatThrownBy(() -> look(secret)).isInstanceOf(ReferralOver.class);
        assertThat(details().referrals().getFirst().answer()).isEqualTo("맡겠습니다.");
        assertThat(mailbox.mails(contact, 1)).hasSize(1);
    }

    @Test
    void a_guessed_link_opens_nothing() {
        handOver(false);
        String secret = secret(1).value();
        for (String guess :
                List.of("", " ", secret.substring(1), secret + "A", secret.toUpperCase(java.util.Locale.ROOT))) {
            assertThatThrownBy(() -> look(new Secret(guess))).as(guess).isInstanceOf(ReferralGone.class);
        }
        assertThat(jdbc.queryForList("select secret_hash from support_referral", String.class))
                .doesNotContain(secret);
    }

    @Test
    void who_did_not_see_that_it_was_handed_over_does_not_do_it_again() {
        long seen = details().version();
        handOver(false);
        assertThatThrownBy(() -> Act.as(cast.coordinator(), () -> referrals.handOver(command(seen, false))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_request_is_handed_over_once_also_at_the_same_instant() {
        long seen = details().version();
        Race race = Race.between(IntStream.range(0, 6)
                .<Runnable>mapToObj(i -> () -> Act.as(cast.official(), () -> referrals.handOver(command(seen, false))))
                .toList());
        assertThat(race.refused()).hasSize(5);
        assertThat(details().referrals()).hasSize(1);
        assertThat(bodies()).isEqualTo(1);
    }

    @Test
    void a_body_answers_while_officials_work_on_the_request() {
        handOver(false);
        Secret secret = secret(1);
        Race race = Race.between(IntStream.range(0, 6)
                .<Runnable>mapToObj(i -> i == 0 ? () -> answer(secret, "맡겠습니다.") : () -> draft("초안 " + i))
                .toList());
        assertThat(race.refused()).doesNotHaveAnyElementsOfTypes(AlreadyAnswered.class);
        assertThat(details().referrals().getFirst().answer()).isEqualTo("맡겠습니다.");
    }

    private void handOver(boolean decide) {
        Act.as(cast.official(), () -> referrals.handOver(command(details().version(), decide)));
    }

    private HandOver command(long version, boolean decide) {
        return new HandOver(id, version, kotra, "최무역", new EmailAddress(contact), "가능한지 알려 주십시오.", NEXT_CHECK, decide);
    }

    /** Overtaken at the commit or before it: to whoever looks at the request it is the same. */
    private void draft(String text) {
        try {
            Act.as(
                    cast.official(),
                    () -> replies.draft(new ReplyToRequest(id, details().version(), text)));
        } catch (OptimisticLockingFailureException overtaken) {
            throw new ChangedMeanwhile();
        }
    }

    private void setNextCheck(LocalDate day) {
        Act.as(cast.official(), () -> referrals.setNextCheck(id, details().version(), day));
    }

    private void reply() {
        Act.as(
                cast.official(),
                () -> replies.send(new ReplyToRequest(id, details().version(), "회신")));
    }

    private Secret secret(int count) {
        return mailbox.secret(contact, "referral", count);
    }

    private ReferralSummary look(Secret secret) {
        return Act.asVisitor(() -> links.look(secret));
    }

    private ReferralSummary answer(Secret secret, String text) {
        return Act.asVisitor(() -> links.answer(secret, text));
    }

    private RequestDetails details() {
        return Act.as(cast.official(), () -> queries.details(id));
    }

    private RequestSummary listed() {
        return Act.as(cast.official(), () -> queries.inbox(InboxFilter.ALL, 0, 10))
                .getFirst();
    }

    private List<@Nullable String> notices(SignedIn person) {
        return jdbc.queryForList("select line from notice where account_id = ?", String.class, person.accountId());
    }

    private int bodies() {
        return Act.as(cast.official(), () -> bodies.all()).size();
    }

    private void at(String instant) {
        clock.set(java.time.Instant.parse(instant));
    }
}
