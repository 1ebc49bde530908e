package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.company.EnterExhibit;
import naru.company.Exhibits;
import naru.meeting.Outcome;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@NaruTest
@Import(BoothMeeting.class)
class CompanyStoryTest {

    @Autowired
    CompanyStory stories;

    @Autowired
    Exhibits exhibits;

    @Autowired
    Capture capture;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    Measures measures;

    @Autowired
    Notes notes;

    @Autowired
    RequestQueries queries;

    @Autowired
    Referrals referrals;

    @Autowired
    Bodies bodies;

    @Autowired
    Merging merging;

    @Autowired
    OwnRequests ownRequests;

    @Autowired
    TestClock clock;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    Cast cast;
    UUID request;

    CompanyStoryTest(@Autowired BoothMeeting booth, @Autowired Capture capture) {
        cast = booth.play();
        request = Act.as(
                        cast.official(),
                        () -> capture.record(new CaptureMeeting(
                                cast.registration(), Outcome.HELD, List.of(cast.need("인증 비용이 부담됩니다.")))))
                .getFirst()
                .id();
    }

    @Test
    void tells_from_the_exhibit_to_the_measure_in_the_year_it_happened() {
        exhibit();
        measure();
        StoryYear year = theCitys().years().getFirst();
        assertThat(year.year()).isEqualTo(2027);
        assertThat(year.exhibits())
                .singleElement()
                .satisfies(shown -> assertThat(shown.exhibit().booth()).isEqualTo("50410"));
        assertThat(year.meetings()).hasSize(1);
        assertThat(year.requests()).singleElement().satisfies(asked -> {
            assertThat(asked.measures()).extracting(StoryMeasure::title).containsExactly("인증 비용 지원");
            assertThat(asked.replied()).isEmpty();
            assertThat(asked.state()).isEqualTo(RequestState.RECEIVED);
        });
    }

    @Test
    void the_company_learns_of_decision_and_measure_by_its_reply_alone() {
        measure();
        Act.as(cast.official(), () -> notes.add(request, "내부에서만 볼 것"));
        decide();
        StoryRequest before = own().years().getFirst().requests().getFirst();
        assertThat(before.decision()).isNull();
        assertThat(before.measures()).isEmpty();
        Act.as(
                cast.official(),
                () -> replies.send(
                        new ReplyToRequest(request, queries.details(request).version(), "지원합니다.")));
        StoryRequest after = own().years().getFirst().requests().getFirst();
        assertThat(after.decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(after.measures()).hasSize(1);
        assertThat(after.replied()).hasSize(1);
        assertThat(own().toString()).doesNotContain("내부에서만", "예산의 절반");
    }

    @Test
    void the_city_reads_who_else_has_it_and_that_it_is_late_and_both_read_what_came_of_it() {
        Act.as(
                cast.official(),
                () -> referrals.handOver(new HandOver(
                        request,
                        queries.details(request).version(),
                        bodies.add(new Name("코트라", "KOTRA")),
                        "강해외",
                        new EmailAddress("buyer@kotra.test"),
                        "바이어를 찾아 주십시오.",
                        LocalDate.parse("2027-01-20"),
                        true)));
        clock.set(Instant.parse("2027-03-02T00:00:00Z"));
        cameOfIt();
        StoryRequest seen = theCitys().years().getFirst().requests().getFirst();
        assertThat(Objects.requireNonNull(seen.heldBy()).ko()).isEqualTo("코트라");
        assertThat(seen.overdue()).isTrue();
        assertThat(seen.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.months()).isEqualTo(3);
            assertThat(outcome.said().consultations()).isEqualTo(4);
        });
        StoryRequest told = own().years().getFirst().requests().getFirst();
        assertThat(told.heldBy()).isNull();
        assertThat(told.overdue()).isFalse();
        assertThat(told.outcomes()).isEqualTo(seen.outcomes());
    }

    @Test
    void what_became_a_part_of_another_request_says_of_which() {
        UUID other = Act.as(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("인증 시험비도 부담됩니다."))));
        Act.as(
                cast.official(),
                () -> merging.merge(
                        new MergeRequests(other, queries.details(other).version(), request)));
        String number = Act.as(cast.official(), () -> queries.details(request)).number();
        for (StoryYear year :
                List.of(theCitys().years().getFirst(), own().years().getFirst())) {
            assertThat(year.requests())
                    .extracting(StoryRequest::id, StoryRequest::goesOnAs)
                    .containsExactlyInAnyOrder(tuple(request, null), tuple(other, number));
        }
    }

    @Test
    void of_several_replies_measures_and_equal_amounts_each_is_told_once_in_the_order_of_time() {
        exhibit();
        measure();
        reply("먼저 답합니다.");
        Act.as(cast.contact(), () -> ownRequests.reopen(request, "답변이 충분하지 않습니다."));
        clock.advance(Duration.ofDays(1));
        Act.as(
                cast.official(),
                () -> measures.start(new EditMeasure("인증 대행", "한곳에 맡긴다.", null, null), List.of(request)));
        reply("다시 답합니다.");
        UUID report = cameOfIt();
        IntStream.range(0, 2)
                .forEach(position -> jdbc.update(
                        "insert into outcome_amount (report_id, position, kind, amount, currency)"
                                + " values (?, ?, 'CONSULTED', 5000, 'USD')",
                        report,
                        position));
        StoryYear year = theCitys().years().getFirst();
        assertThat(year.exhibits()).hasSize(1);
        assertThat(year.meetings()).hasSize(1);
        assertThat(year.requests()).singleElement().satisfies(asked -> {
            assertThat(asked.replied()).hasSize(2).isSorted();
            assertThat(Objects.requireNonNull(asked.lastReply()).korean()).isEqualTo("다시 답합니다.");
            assertThat(asked.measures()).extracting(StoryMeasure::title).containsExactly("인증 비용 지원", "인증 대행");
            assertThat(asked.outcomes())
                    .singleElement()
                    .satisfies(outcome -> assertThat(outcome.said().amounts()).hasSize(2));
        });
    }

    @Test
    void nobody_reads_the_story_of_a_stranger() {
        exhibit();
        SignedIn elsewhere = world.staff(world.city(), Role.OFFICIAL);
        assertThatThrownBy(() -> Act.as(elsewhere, () -> stories.of(cast.company())))
                .isInstanceOf(NotFound.class);
        assertThat(Act.as(elsewhere, () -> stories.byCompany(List.of(cast.company()))))
                .isEmpty();
        SignedIn rival = world.company(cast.city());
        assertThat(Act.as(rival, stories::mine).years()).isEmpty();
        UUID theirs = Act.as(cast.contact(), exhibits::mine).getFirst().id();
        assertThatThrownBy(() -> Act.as(rival, () -> exhibits.removeMine(theirs)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_exhibit_entered_again_replaces_what_was_known() {
        exhibit();
        exhibit();
        assertThat(Act.as(cast.official(), () -> exhibits.of(cast.company()))).hasSize(1);
    }

    private void exhibit() {
        UUID show = jdbc.queryForObject("select trade_show_id from delegation where city = ?", UUID.class, cast.city());
        Act.as(
                cast.contact(),
                () -> exhibits.enterMine(new EnterExhibit(Objects.requireNonNull(show), "유레카 파크", "50410", "레이더 센서")));
    }

    /** The company said so after three months, and has not been heard of after six. */
    private UUID cameOfIt() {
        UUID question = UUID.randomUUID();
        UUID report = UUID.randomUUID();
        jdbc.update(
                "insert into outcome_question (id, city, version, company_id, asked_on, secret_hash)"
                        + " values (?, ?, 0, ?, date '2027-03-01', ?)",
                question,
                cast.city(),
                cast.company(),
                question.toString());
        jdbc.update(
                "insert into outcome_report (id, city, version, question_id, request_id, months, asked_on, answered_at,"
                        + " consultations, contracted)"
                        + " values (?, ?, 0, ?, ?, 3, date '2027-03-01', current_timestamp, 4, true)",
                report,
                cast.city(),
                question,
                request);
        jdbc.update(
                "insert into outcome_report (id, city, version, question_id, request_id, months, asked_on)"
                        + " values (?, ?, 0, ?, ?, 6, date '2027-03-01')",
                UUID.randomUUID(),
                cast.city(),
                question,
                request);
        return report;
    }

    private void reply(String words) {
        decide();
        Act.as(
                cast.official(),
                () -> replies.send(
                        new ReplyToRequest(request, queries.details(request).version(), words)));
    }

    private void measure() {
        Act.as(
                cast.official(),
                () -> measures.start(new EditMeasure("인증 비용 지원", "예산의 절반을 쓴다.", null, null), List.of(request)));
    }

    private void decide() {
        Act.as(
                cast.official(),
                () -> requests.decide(
                        new DecideRequest(request, queries.details(request).version(), Decision.ACCEPTED, null)));
    }

    private CompanyStory.Story theCitys() {
        return Act.as(cast.official(), () -> stories.of(cast.company()));
    }

    private CompanyStory.Story own() {
        return Act.as(cast.contact(), stories::mine);
    }
}
