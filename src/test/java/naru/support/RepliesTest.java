package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.meeting.Outcome;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NaruTest
@Import(BoothMeeting.class)
class RepliesTest {

    @Autowired
    Capture capture;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    Notes notes;

    @Autowired
    OwnRequests own;

    @Autowired
    RequestQueries queries;

    @Autowired
    Categories categories;

    @Autowired
    Units units;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    Cast cast;
    UUID id;

    RepliesTest(@Autowired BoothMeeting booth, @Autowired Capture capture) {
        cast = booth.play();
        id = Act.as(
                        cast.official(),
                        () -> capture.record(new CaptureMeeting(
                                cast.registration(), Outcome.HELD, List.of(cast.need("인증 비용이 부담됩니다.")))))
                .getFirst()
                .id();
    }

    @Test
    void a_draft_is_the_citys_alone_until_it_is_sent() {
        write("초안");
        assertThat(Objects.requireNonNull(details().draft()).text().korean()).isEqualTo("초안");
        assertThat(mine().latestReply()).isNull();
        decide();
        send("비용의 절반을 지원합니다.");
        assertThat(details().draft()).isNull();
        assertThat(details().sent()).hasSize(1);
        assertThat(Objects.requireNonNull(mine().latestReply()).text().korean()).isEqualTo("비용의 절반을 지원합니다.");
    }

    @Test
    void who_did_not_see_a_draft_does_not_write_over_it() {
        long seen = details().version();
        write("먼저 쓴 글");
        assertThatThrownBy(
                        () -> Act.as(cast.coordinator(), () -> replies.draft(new ReplyToRequest(id, seen, "나중에 쓴 글"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(Objects.requireNonNull(details().draft()).text().korean()).isEqualTo("먼저 쓴 글");
    }

    @Test
    void where_the_category_asks_for_it_the_head_of_the_unit_approves() {
        SignedIn head = world.staff(cast.city(), Role.OFFICIAL);
        UUID unit = Act.as(cast.administrator(), () -> units.add(new Name("기업지원과", "")));
        askForApproval();
        Act.as(
                cast.official(),
                () -> requests.assign(new AssignRequest(id, details().version(), unit, null)));
        decide();
        write("초안");
        assertThatThrownBy(() -> send("초안")).isInstanceOf(ApprovalNeeded.class);
        assertThatThrownBy(() -> Act.as(
                        cast.official(), () -> replies.submit(id, details().version())))
                .isInstanceOf(NoHeadToApprove.class);
        Act.as(cast.administrator(), () -> {
            UnitSummary now = units.get(unit);
            units.appoint(unit, now.version(), head.accountId());
        });
        Act.as(cast.official(), () -> replies.submit(id, details().version()));
        assertThatThrownBy(() -> Act.as(
                        cast.official(), () -> replies.approve(id, details().version())))
                .isInstanceOf(NotTheHead.class);
        Act.as(head, () -> replies.sendBack(id, details().version(), "금액을 적어 주십시오."));
        assertThatThrownBy(
                        () -> Act.as(head, () -> replies.approve(id, details().version())))
                .isInstanceOf(NothingToApprove.class);
        write("500만원까지 지원합니다.");
        Act.as(cast.official(), () -> replies.submit(id, details().version()));
        Act.as(head, () -> replies.approve(id, details().version()));
        assertThat(Objects.requireNonNull(mine().latestReply()).text().korean()).isEqualTo("500만원까지 지원합니다.");
        assertThat(details().history())
                .extracting(TimelineEntry::move)
                .endsWith(Move.SUBMIT, Move.SEND_BACK, Move.SUBMIT, Move.REPLY);
    }

    @Test
    void a_company_that_is_not_content_gets_another_reply_and_keeps_the_first() {
        decide();
        send("첫 회신");
        Act.as(cast.contact(), () -> own.readReplies(id));
        UUID first = details().sent().getFirst().id();
        Act.as(cast.contact(), () -> own.rate(first, Satisfaction.DISSATISFIED));
        Act.as(cast.contact(), () -> own.reopen(id, "금액을 알 수 없습니다."));
        assertThat(details().state()).isEqualTo(RequestState.REOPENED);
        assertThat(details().decision()).isNull();
        assertThat(details().sent().getFirst().readAt()).isNotNull();
        assertThat(details().sent().getFirst().satisfaction()).isEqualTo(Satisfaction.DISSATISFIED);
        decide();
        send("둘째 회신");
        assertThat(mine().replies()).extracting(reply -> reply.text().korean()).containsExactly("첫 회신", "둘째 회신");
        assertThat(mine().mayBeReopened()).isTrue();
        clock.advance(Duration.ofDays(31));
        assertThat(mine().mayBeReopened()).isFalse();
        assertThatThrownBy(() -> Act.as(cast.contact(), () -> own.reopen(id, "늦었습니다.")))
                .isInstanceOf(TooLateToReopen.class);
    }

    @Test
    void a_rival_neither_reopens_nor_rates() {
        decide();
        send("회신");
        UUID reply = details().sent().getFirst().id();
        SignedIn rival = world.company(cast.city());
        List<Runnable> guesses = List.of(
                () -> own.reopen(id, "why"), () -> own.readReplies(id), () -> own.rate(reply, Satisfaction.SATISFIED));
        guesses.forEach(guess -> assertThatThrownBy(() -> Act.as(rival, guess)).isInstanceOf(NotFound.class));
        assertThat(details().sent().getFirst().readAt()).isNull();
    }

    @Test
    void a_note_is_read_by_the_city_alone() {
        Act.as(cast.coordinator(), () -> notes.add(id, "예산과에 먼저 물어볼 것"));
        assertThat(details().notes()).extracting(NoteLine::text).containsExactly("예산과에 먼저 물어볼 것");
        assertThat(Act.as(cast.contact(), () -> queries.mine(id)).toString()).doesNotContain("예산과");
    }

    private void askForApproval() {
        Act.as(
                cast.administrator(),
                () -> categories.all().stream()
                        .filter(category -> category.id().equals(cast.category()))
                        .forEach(category -> categories.edit(new EditCategory(
                                category.id(),
                                category.version(),
                                category.name(),
                                category.workingDays(),
                                null,
                                true))));
    }

    private void write(String text) {
        Act.as(
                cast.official(),
                () -> replies.draft(new ReplyToRequest(id, details().version(), text)));
    }

    private void decide() {
        Act.as(
                cast.official(),
                () -> requests.decide(new DecideRequest(id, details().version(), Decision.ACCEPTED, null)));
    }

    private void send(String text) {
        Act.as(
                cast.official(),
                () -> replies.send(new ReplyToRequest(id, details().version(), text)));
    }

    private RequestDetails details() {
        return Act.as(cast.official(), () -> queries.details(id));
    }

    private OwnRequest mine() {
        return Act.as(cast.contact(), () -> queries.mine(id)).request();
    }
}
