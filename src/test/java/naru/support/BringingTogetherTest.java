package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.support.BoothMeeting.Cast;
import naru.support.ManyRequests.Refusal;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Requests that belong together: merged, linked, given another category, and many of them changed at once. */
@NaruTest
@Import(BoothMeeting.class)
class BringingTogetherTest {

    @Autowired
    SupportRequests requests;

    @Autowired
    Merging merging;

    @Autowired
    Relations relations;

    @Autowired
    ManyRequests many;

    @Autowired
    Replies replies;

    @Autowired
    RequestQueries queries;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Categories categories;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    Cast cast;

    BringingTogetherTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void the_company_is_led_from_a_merged_request_to_the_one_that_is_answered_for_both() {
        UUID twice = received("인증비가 부담됩니다");
        UUID once = received("인증 비용 지원이 필요합니다");
        merge(twice, once);

        assertThat(details(twice).state()).isEqualTo(RequestState.MERGED);
        assertThat(details(twice).mergedInto())
                .isEqualTo(new RequestLink(once, details(once).number()));
        assertThat(details(once).absorbed())
                .containsExactly(new RequestLink(twice, details(twice).number()));
        assertThat(details(once).history().getLast().move()).isEqualTo(Move.ABSORB);
        OwnRequest own = Act.as(cast.contact(), () -> queries.mine(twice)).request();
        assertThat(own.mergedInto())
                .isEqualTo(new RequestLink(once, details(once).number()));
        assertThat(own.state()).isEqualTo(RequestState.MERGED);

        act(once, now -> requests.decide(new DecideRequest(once, now.version(), Decision.ACCEPTED, null)));
        act(once, now -> replies.send(new ReplyToRequest(once, now.version(), "절반을 지원합니다.")));
        assertThat(jdbc.queryForList(
                        "select body from outbox_message where city = ? and subject like '%회신해%'",
                        String.class, cast.city()))
                .singleElement()
                .asString()
                .contains(details(once).number(), details(twice).number());
        assertThatThrownBy(() -> act(twice, now -> replies.send(new ReplyToRequest(twice, now.version(), "또 한 번"))))
                .isInstanceOf(AlreadyMerged.class);
    }

    @Test
    void what_the_company_was_asked_about_a_merged_request_is_waited_for_no_longer() {
        UUID twice = received("둘");
        UUID once = received("하나");
        act(twice, now -> inquiries.ask(new AskCompany(twice, now.version(), "모델명을 알려 주십시오.")));
        UUID asked = Objects.requireNonNull(
                jdbc.queryForObject("select id from support_inquiry where request_id = ?", UUID.class, twice));
        merge(twice, once);

        OwnRequestDetails own = Act.as(cast.contact(), () -> queries.mine(twice));
        assertThat(own.request().waitsForUs()).isFalse();
        assertThat(own.inquiries()).noneMatch(OwnInquiry::open);
        assertThatThrownBy(() -> Act.as(cast.contact(), () -> inquiries.answer(new AnswerInquiry(asked, "NS-1"))))
                .isInstanceOf(NothingAsked.class);
    }

    @Test
    void only_open_requests_of_one_company_are_merged_and_only_as_they_were_seen() {
        UUID one = received("하나");
        UUID other = receive(world.companyOf(world.company(cast.city())), "하나");
        assertThatThrownBy(() -> merge(one, other)).isInstanceOf(NotTheSameNeed.class);
        assertThatThrownBy(() -> merge(one, one)).isInstanceOf(NotTheSameNeed.class);
        assertThatThrownBy(() -> merge(one, UUID.randomUUID())).isInstanceOf(NotFound.class);
        UUID twin = received("둘");
        long seen = details(one).version();
        act(one, now -> requests.assign(new AssignRequest(one, now.version(), world.unit(cast.city()), null)));
        assertThatThrownBy(() -> Act.as(cast.official(), () -> merging.merge(new MergeRequests(one, seen, twin))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(details(one).state()).isEqualTo(RequestState.ASSIGNED);
    }

    @Test
    void linked_requests_show_each_other_to_the_city_until_they_are_unlinked() {
        UUID ours = received("하나");
        UUID theirs = receive(world.companyOf(world.company(cast.city())), "비슷한 것");
        link(ours, theirs);
        link(theirs, ours);

        assertThat(details(ours).related()).extracting(RelatedRequest::id).containsExactly(theirs);
        assertThat(details(theirs).related())
                .extracting(RelatedRequest::id, RelatedRequest::sentence)
                .containsExactly(tuple(ours, "하나"));
        assertThat(world.count("select count(*) from support_relation where city = ?", cast.city()))
                .isEqualTo(1);
        assertThat(moves(ours)).containsExactly(Move.RECEIVE, Move.LINK);
        Act.as(cast.official(), () -> relations.unlink(theirs, ours));
        assertThat(details(ours).related()).isEmpty();
        assertThat(moves(theirs)).containsExactly(Move.RECEIVE, Move.LINK, Move.UNLINK);
        assertThatThrownBy(() -> Act.as(cast.official(), () -> relations.unlink(theirs, ours)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> link(ours, ours)).isInstanceOf(RelatedToItself.class);
    }

    @Test
    void another_category_counts_its_own_working_days_from_the_day_of_receipt() {
        CategorySummary slow = category("REG", 20, world.unit(cast.city()));
        UUID id = received("하나");
        clock.set(java.time.Instant.parse("2027-01-13T01:00:00Z"));
        categorize(id, slow.id());

        RequestDetails details = details(id);
        assertThat(details.category().id()).isEqualTo(slow.id());
        // Four weeks after Friday the 8th of January, in which the offices are never closed.
        assertThat(details.dueOn()).isEqualTo("2027-02-05");
        assertThat(details.ownerUnitId()).as("nobody had taken it on").isEqualTo(slow.ownerUnitId());
        assertThat(details.history().getLast().note()).contains(slow.name().ko(), "2027-01-22 → 2027-02-05");
        categorize(id, slow.id());
        assertThat(moves(id)).containsExactly(Move.RECEIVE, Move.CATEGORIZE);
    }

    @Test
    void days_on_which_the_company_was_waited_for_stay_out_of_the_count() {
        UUID id = received("하나");
        act(id, now -> inquiries.ask(new AskCompany(id, now.version(), "모델명을 알려 주십시오.")));
        clock.set(java.time.Instant.parse("2027-01-13T01:00:00Z"));
        act(id, now -> inquiries.withdraw(id, now.version(), "알게 되었음"));
        assertThat(details(id).dueOn()).isEqualTo("2027-01-27");
        categorize(id, category("REG", 5, null).id());
        assertThat(details(id).dueOn()).isEqualTo("2027-01-20");
    }

    @Test
    void who_took_it_on_keeps_it_in_another_category() {
        UUID id = received("하나");
        UUID unit = world.unit(cast.city());
        act(id, now -> requests.assign(new AssignRequest(id, now.version(), unit, null)));
        categorize(id, category("REG", 20, world.unit(cast.city())).id());
        assertThat(details(id).ownerUnitId()).isEqualTo(unit);
    }

    @Test
    void many_are_assigned_at_once_and_those_that_cannot_be_say_why() {
        UUID first = received("하나");
        UUID answered = received("회신함");
        UUID last = received("둘");
        act(answered, now -> requests.decide(new DecideRequest(answered, now.version(), Decision.ACCEPTED, null)));
        act(answered, now -> replies.send(new ReplyToRequest(answered, now.version(), "지원합니다.")));
        UUID unit = world.unit(cast.city());
        UUID me = cast.official().accountId();

        List<Refusal> refused = Act.as(cast.official(), () -> many.assign(List.of(first, answered, last), unit, me));

        assertThat(refused).singleElement().satisfies(refusal -> {
            assertThat(refusal.requestId()).isEqualTo(answered);
            assertThat(refusal.why()).isInstanceOf(AlreadyReplied.class);
        });
        for (UUID id : List.of(first, last)) {
            assertThat(details(id).ownerUnitId()).isEqualTo(unit);
            assertThat(details(id).assigneeId()).isEqualTo(me);
        }
    }

    @Test
    void many_get_another_category_at_once() {
        CategorySummary slow = category("REG", 20, null);
        List<UUID> all = List.of(received("하나"), received("둘"));
        assertThat(Act.as(cast.official(), () -> many.categorize(all, slow.id())))
                .isEmpty();
        assertThat(all).allSatisfy(id -> assertThat(details(id).category().id()).isEqualTo(slow.id()));
        assertThatThrownBy(() -> Act.as(cast.official(), () -> many.categorize(all, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    private CategorySummary category(String code, int workingDays, @Nullable UUID unit) {
        jdbc.update(
                "update support_category set working_days = ?, owner_unit_id = ? where city = ? and code = ?",
                workingDays,
                unit,
                cast.city(),
                code);
        return Act.as(cast.official(), categories::all).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void categorize(UUID id, UUID category) {
        act(id, now -> requests.categorize(new CategorizeRequest(id, now.version(), category)));
    }

    private void merge(UUID id, UUID into) {
        act(id, now -> merging.merge(new MergeRequests(id, now.version(), into)));
    }

    private void link(UUID one, UUID other) {
        Act.as(cast.official(), () -> relations.link(one, other));
    }

    private List<Move> moves(UUID id) {
        return details(id).history().stream().map(TimelineEntry::move).toList();
    }

    private UUID received(String sentence) {
        return receive(cast.company(), sentence);
    }

    private UUID receive(UUID company, String sentence) {
        return Act.as(cast.official(), () -> requests.receive(new ReceiveRequest(company, null, cast.need(sentence))));
    }

    private RequestDetails details(UUID id) {
        return Act.as(cast.official(), () -> queries.details(id));
    }

    private void act(UUID id, Consumer<RequestDetails> move) {
        RequestDetails now = details(id);
        Act.as(cast.official(), () -> move.accept(now));
    }
}
