package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
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

@NaruTest
@Import(BoothMeeting.class)
class MeasuresTest {

    private static final EditMeasure WORDS = new EditMeasure("인증 비용 지원", "인증 비용의 절반을 지원한다.", null, null);

    @Autowired
    Measures measures;

    @Autowired
    Dispatch dispatch;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    Categories categories;

    @Autowired
    RequestQueries queries;

    @Autowired
    TestClock clock;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    Cast cast;

    MeasuresTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void companies_and_requests_are_counted_by_themselves() {
        UUID other = company();
        UUID measure = start(received(cast.company(), "하나"), received(cast.company(), "둘"), received(other, "셋"));
        MeasureSummary summary = as(measures::all).getFirst();
        assertThat(summary.companies()).isEqualTo(2);
        assertThat(summary.requests()).isEqualTo(3);
        assertThat(summary.waiting()).isEqualTo(3);
        assertThat(details(measure).requests())
                .allSatisfy(answered -> assertThat(
                                queriesDetails(answered.request().id()).history())
                        .extracting(TimelineEntry::move)
                        .endsWith(Move.JOIN_MEASURE));
    }

    @Test
    void the_end_drafts_a_reply_to_each_that_is_sent_together_and_by_itself() {
        UUID first = received(cast.company(), "인증 비용이 부담됩니다.");
        UUID second = received(company(), "{number} 인증 기간이 깁니다.");
        UUID answered = received(cast.company(), "이미 답했습니다.");
        answer(answered);
        UUID measure = start(first, second, answered);
        end(measure, "{company}의 {number} 건의 \"{request}\": {measure}");

        assertThat(draft(first))
                .isEqualTo(
                        companyName(first) + "의 " + queriesDetails(first).number() + " 건의 \"인증 비용이 부담됩니다.\": 인증 비용 지원");
        assertThat(draft(second)).contains("\"{number} 인증 기간이 깁니다.\"");
        assertThat(draft(answered)).isNull();
        assertThat(queriesDetails(first).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(as(() -> dispatch.send(List.of(first, second, answered))))
                .singleElement()
                .satisfies(unsent -> {
                    assertThat(unsent.requestId()).isEqualTo(answered);
                    assertThat(unsent.why()).isInstanceOf(AlreadyReplied.class);
                });
        assertThat(queriesDetails(first).state()).isEqualTo(RequestState.REPLIED);
        assertThat(queriesDetails(second).state()).isEqualTo(RequestState.REPLIED);
        assertThat(as(measures::all).getFirst().waiting()).isZero();
    }

    @Test
    void one_that_needs_approval_keeps_none_of_the_others_back() {
        UUID first = received(cast.company(), "하나");
        UUID second = received(cast.company(), "둘");
        end(start(first, second), "회신");
        UUID special = otherCategory();
        jdbc.update("update support_request set category_id = ? where id = ?", special, first);
        assertThat(as(() -> dispatch.send(List.of(first, second))))
                .singleElement()
                .satisfies(unsent -> assertThat(unsent.why()).isInstanceOf(ApprovalNeeded.class));
        assertThat(queriesDetails(first).state()).isEqualTo(RequestState.DECIDED);
        assertThat(queriesDetails(second).state()).isEqualTo(RequestState.REPLIED);
    }

    @Test
    void a_draft_that_somebody_wrote_stays_and_is_marked() {
        UUID request = received(cast.company(), "하나");
        UUID untouched = received(cast.company(), "둘");
        as(() -> {
            replies.draft(new ReplyToRequest(request, queries.details(request).version(), "손으로 쓴 글"));
            return true;
        });
        UUID measure = start(request, untouched);
        clock.advance(Duration.ofDays(1));
        end(measure, "회신");
        assertThat(draft(request)).isEqualTo("손으로 쓴 글");
        assertThat(as(() -> measures.get(measure)).requests())
                .extracting(answered -> answered.request().id(), MeasureRequest::ownWords)
                .containsExactlyInAnyOrder(tuple(request, true), tuple(untouched, false));
    }

    @Test
    void what_no_unit_owned_belongs_to_the_unit_of_the_measure_or_of_who_ends_it() {
        UUID mine = world.unit(cast.city());
        UUID other = world.unit(cast.city());
        jdbc.update(
                "update account set unit_id = ? where id = ?",
                mine,
                cast.official().accountId());
        UUID first = received(cast.company(), "하나");
        UUID second = received(cast.company(), "둘");
        end(start(first), "회신");
        end(as(() -> measures.start(new EditMeasure("통역 지원", "통역을 지원한다.", other, null), List.of(second))), "회신");
        assertThat(queriesDetails(first).ownerUnitId()).isEqualTo(mine);
        assertThat(queriesDetails(second).ownerUnitId()).isEqualTo(other);
    }

    @Test
    void what_ended_stays_as_it_was() {
        UUID request = received(cast.company(), "하나");
        UUID empty = start();
        assertThatThrownBy(() -> end(empty, "회신")).isInstanceOf(MeasureForNothing.class);
        UUID measure = start(request);
        long seen = details(measure).version();
        end(measure, "회신");
        assertThatThrownBy(() -> end(measure, "회신")).isInstanceOf(MeasureOver.class);
        assertThatThrownBy(() -> Act.as(cast.official(), () -> measures.untie(measure, request)))
                .isInstanceOf(MeasureOver.class);
        assertThatThrownBy(() -> Act.as(cast.official(), () -> measures.tie(measure, List.of(request))))
                .isInstanceOf(MeasureOver.class);
        assertThatThrownBy(() -> Act.as(cast.official(), () -> measures.edit(measure, seen, WORDS)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void another_city_finds_nothing_and_ties_nothing() {
        UUID request = received(cast.company(), "하나");
        UUID measure = start(request);
        SignedIn stranger = world.staff(world.city(), Role.OFFICIAL);
        List<Runnable> guesses = List.of(
                () -> measures.get(measure),
                () -> measures.answering(request),
                () -> measures.tie(measure, List.of(request)),
                () -> measures.untie(measure, request),
                () -> measures.start(WORDS, List.of(request)),
                () -> dispatch.send(List.of(request)));
        guesses.forEach(
                guess -> assertThatThrownBy(() -> Act.as(stranger, guess)).isInstanceOf(NotFound.class));
        assertThat(Act.as(stranger, measures::all)).isEmpty();
    }

    private UUID start(UUID... tied) {
        return as(() -> measures.start(WORDS, List.of(tied)));
    }

    private void end(UUID measure, String reply) {
        long seen = details(measure).version();
        as(() -> {
            measures.end(new EndMeasure(measure, seen, true, "예산을 확보함", new ReplyText(reply, null)));
            return true;
        });
    }

    private void answer(UUID request) {
        as(() -> {
            requests.decide(new DecideRequest(request, queries.details(request).version(), Decision.ACCEPTED, null));
            replies.send(new ReplyToRequest(request, queries.details(request).version(), "답"));
            return true;
        });
    }

    private UUID otherCategory() {
        CategorySummary other = as(categories::all).stream()
                .filter(category -> !category.id().equals(cast.category()))
                .findFirst()
                .orElseThrow();
        Act.as(
                cast.administrator(),
                () -> categories.edit(
                        new EditCategory(other.id(), other.version(), other.name(), other.workingDays(), null, true)));
        return other.id();
    }

    private UUID company() {
        SignedIn contact = world.company(cast.city());
        return Objects.requireNonNull(jdbc.queryForObject(
                "select company_id from company_contact where account_id = ?", UUID.class, contact.accountId()));
    }

    private UUID received(UUID company, String sentence) {
        return as(() -> requests.receive(new ReceiveRequest(company, null, cast.need(sentence))));
    }

    private @Nullable String draft(UUID request) {
        ReplyDetails draft = queriesDetails(request).draft();
        return draft == null ? null : draft.text().korean();
    }

    private String companyName(UUID request) {
        return queriesDetails(request).company().name().ko();
    }

    private MeasureDetails details(UUID measure) {
        return as(() -> measures.get(measure));
    }

    private RequestDetails queriesDetails(UUID request) {
        return as(() -> queries.details(request));
    }

    private <T> T as(Supplier<T> work) {
        return Act.as(cast.official(), work);
    }
}
