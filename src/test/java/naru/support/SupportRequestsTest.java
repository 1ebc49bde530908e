package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.company.NotYetContact;
import naru.meeting.MeetingQueries;
import naru.meeting.Outcome;
import naru.meeting.RegistrationState;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.Race;
import naru.testing.TestClock;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@NaruTest
@Import(BoothMeeting.class)
class SupportRequestsTest {

    @Autowired
    Capture capture;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    RequestQueries queries;

    @Autowired
    Categories categories;

    @Autowired
    MeetingQueries meetings;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    Cast cast;

    SupportRequestsTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void a_capture_saves_outcome_and_requests_and_tells_the_company_in_one_mail() {
        List<CapturedRequest> captured = record(Outcome.HELD, cast.need("인증 비용이 부담됩니다."), cast.need("통역이 필요합니다."));

        assertThat(captured).extracting(CapturedRequest::number).allMatch(number -> number.startsWith(cast.city()));
        assertThat(captured.get(0).number()).endsWith("-0001");
        assertThat(captured.get(1).number()).endsWith("-0002");
        assertThat(Act.as(cast.official(), () -> meetings.registration(cast.registration()))
                        .state())
                .isEqualTo(RegistrationState.HELD);
        assertThat(mails("접수"))
                .singleElement()
                .asString()
                .contains(captured.get(0).number(), captured.get(1).number());
        RequestDetails details = details(captured.getFirst().id());
        // 7 January 14:10 in Las Vegas is Friday the 8th in Korea.
        assertThat(details.dueOn()).isEqualTo("2027-01-22");
        assertThat(details.delegation()).isNotNull();
    }

    @Test
    void the_same_capture_sent_twice_is_saved_once_also_at_the_same_instant() {
        CaptureMeeting command =
                new CaptureMeeting(cast.registration(), Outcome.HELD, List.of(cast.need("하나"), cast.need("둘")));
        Race race = Race.between(IntStream.range(0, 24)
                .<Runnable>mapToObj(i -> () -> Act.as(cast.official(), () -> capture.record(command)))
                .toList());
        assertThat(race.refused()).isEmpty();
        assertThat(world.count("select count(*) from support_request where city = ?", cast.city()))
                .isEqualTo(2);
        assertThat(mails("접수")).hasSize(1);
        assertThat(outcomes()).containsExactly("HELD");
    }

    @Test
    void officials_who_correct_each_other_at_the_same_instant_all_come_through() {
        Race race = Race.between(IntStream.range(0, 8)
                .<Runnable>mapToObj(i -> () -> {
                    if (i % 2 == 0) {
                        record(Outcome.HELD, cast.need("건의 " + i));
                    } else {
                        record(Outcome.NO_SHOW);
                    }
                })
                .toList());
        assertThat(race.refused()).isEmpty();
        assertThat(world.count("select count(*) from support_request where city = ?", cast.city()))
                .isEqualTo(4);
        assertThat(outcomes().toString()).contains("HELD").doesNotContain("HELD, HELD", "NO_SHOW, NO_SHOW");
    }

    @Test
    void nothing_is_saved_when_a_part_cannot_be() {
        NewNeed strange = new NewNeed(UUID.randomUUID(), UUID.randomUUID(), "없는 분야");
        assertThatThrownBy(() -> record(Outcome.HELD, cast.need("하나"), strange)).isInstanceOf(NotFound.class);
        assertThat(world.count("select count(*) from support_request where city = ?", cast.city()))
                .isZero();
        assertThat(Act.as(cast.official(), () -> meetings.registration(cast.registration()))
                        .state())
                .isEqualTo(RegistrationState.CONFIRMED);
        assertThat(record(Outcome.HELD, cast.need("하나")).getFirst().number()).endsWith("-0001");
    }

    @Test
    void a_company_that_did_not_come_or_needs_nothing_raises_no_request() {
        assertThat(record(Outcome.NO_SHOW)).isEmpty();
        assertThat(record(Outcome.HELD)).isEmpty();
        assertThat(mails("접수")).isEmpty();
    }

    @Test
    void the_unit_answers_and_the_company_reads_it_without_names_and_notes() {
        UUID id = received();
        UUID unit = unit(cast.city());
        act(request -> requests.assign(
                new AssignRequest(id, request.version(), unit, cast.official().accountId(), " 인증 업무를 맡은 부서 ")));
        act(request -> requests.startReview(id, request.version()));
        act(request -> requests.decide(new DecideRequest(id, request.version(), Decision.PARTLY, "내년 예산에서")));
        act(request -> requests.startWork(id, request.version()));
        act(request -> replies.send(new ReplyToRequest(id, request.version(), "비용의 절반을 지원합니다.")));
        act(request -> requests.close(id, request.version()));

        OwnRequestDetails own = Act.as(cast.contact(), () -> queries.mine(id));
        assertThat(Objects.requireNonNull(own.request().latestReply()).text().korean())
                .isEqualTo("비용의 절반을 지원합니다.");
        assertThat(own.request().decision()).isEqualTo(Decision.PARTLY);
        assertThat(own.request().ownerUnit()).isNotNull();
        assertThat(own.reached()).containsOnlyKeys(RequestState.WAY);
        assertThat(own.toString())
                .doesNotContain("내년 예산에서", "인증 업무를 맡은 부서", cast.official().name());
        assertThat(Act.as(cast.official(), () -> queries.details(id)).history())
                .filteredOn(entry -> entry.move() == Move.ASSIGN)
                .extracting(TimelineEntry::note)
                .containsExactly("인증 업무를 맡은 부서");
        assertThat(Act.as(cast.contact(), () -> queries.mine())).containsExactly(own.request());
        assertThat(mails("회신해")).singleElement().asString().contains("비용의 절반을 지원합니다.");
        assertThat(details(id).history())
                .extracting(TimelineEntry::move)
                .containsExactly(
                        Move.RECEIVE,
                        Move.ASSIGN,
                        Move.START_REVIEW,
                        Move.DECIDE,
                        Move.START_WORK,
                        Move.REPLY,
                        Move.CLOSE);
    }

    @Test
    void is_not_closed_without_a_reply() {
        UUID id = received();
        long version = details(id).version();
        assertThatThrownBy(() -> Act.as(cast.official(), () -> requests.close(id, version)))
                .isInstanceOf(CloseWithoutReply.class);
        assertThat(details(id).state()).isEqualTo(RequestState.RECEIVED);
    }

    @Test
    void the_second_to_save_is_told() {
        UUID id = received();
        long seen = details(id).version();
        Act.as(cast.coordinator(), () -> requests.decide(new DecideRequest(id, seen, Decision.DECLINED, null)));
        assertThatThrownBy(() -> Act.as(
                        cast.official(), () -> requests.decide(new DecideRequest(id, seen, Decision.ACCEPTED, null))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(details(id).decision()).isEqualTo(Decision.DECLINED);
    }

    @Test
    void the_inbox_is_filtered_and_paged_by_the_store() {
        UUID first = received();
        UUID second = Act.as(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("100% 환급 규정"))));
        assertThat(details(second).number()).isEqualTo(cast.city() + "-2027-0001");
        UUID unit = unit(cast.city());
        jdbc.update(
                "update account set unit_id = ? where id = ?",
                unit,
                cast.official().accountId());
        act(
                first,
                request -> requests.assign(new AssignRequest(
                        first, request.version(), unit, cast.official().accountId())));

        assertThat(inbox(InboxFilter.ALL)).containsExactly(second, first);
        assertThat(inbox(filter(InboxFilter.Owner.MINE, false, ""))).containsExactly(first);
        assertThat(inbox(filter(InboxFilter.Owner.MY_UNIT, false, ""))).containsExactly(first);
        assertThat(inbox(filter(InboxFilter.Owner.ALL, false, "0% 환"))).containsExactly(second);
        assertThat(inbox(filter(InboxFilter.Owner.ALL, false, "_"))).isEmpty();
        assertThat(inbox(filter(InboxFilter.Owner.ALL, true, ""))).isEmpty();
        assertThat(inbox(InboxFilter.ALL.withCategory(cast.category()).withState(RequestState.ASSIGNED)))
                .containsExactly(first);
        clock.set(java.time.Instant.parse("2027-01-22T14:59:59Z"));
        assertThat(inbox(filter(InboxFilter.Owner.ALL, true, ""))).isEmpty();
        clock.set(java.time.Instant.parse("2027-01-22T15:00:00Z"));
        assertThat(inbox(filter(InboxFilter.Owner.ALL, true, ""))).hasSize(2);
        assertThat(Act.as(cast.official(), () -> queries.inbox(InboxFilter.ALL, 1, 1)))
                .extracting(RequestSummary::id)
                .containsExactly(first);
        assertThat(Act.as(cast.administrator(), () -> categories.all())).hasSize(19);
    }

    @Test
    void another_city_and_another_company_find_nothing_behind_an_id() {
        UUID id = received();
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        SignedIn rival = world.company(cast.city());
        SignedIn waiting = world.colleague(cast.contact(), "WAITING");
        Map<String, Runnable> guesses = Map.of(
                "details", () -> queries.details(id),
                "assign", () -> requests.assign(new AssignRequest(id, 0, unit(stranger.city()), null)),
                "review", () -> requests.startReview(id, 0),
                "decide", () -> requests.decide(new DecideRequest(id, 0, Decision.ACCEPTED, null)),
                "work", () -> requests.startWork(id, 0),
                "reply", () -> replies.send(new ReplyToRequest(id, 0, "reply")),
                "close", () -> requests.close(id, 0),
                "receive", () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("need"))),
                "capture", () -> capture.record(new CaptureMeeting(cast.registration(), Outcome.HELD, List.of())));
        guesses.forEach((what, guess) ->
                assertThatThrownBy(() -> Act.as(stranger, guess)).as(what).isInstanceOf(NotFound.class));
        assertThat(Act.as(stranger, () -> capture.recorded(cast.registration())))
                .isEmpty();
        assertThat(Act.as(stranger, () -> queries.countInbox(InboxFilter.ALL))).isZero();
        assertThatThrownBy(() -> Act.as(rival, () -> queries.mine(id))).isInstanceOf(NotFound.class);
        assertThat(Act.as(rival, () -> queries.mine())).isEmpty();
        assertThatThrownBy(() -> Act.as(waiting, () -> queries.mine(id))).isInstanceOf(NotYetContact.class);
        assertThat(Act.as(waiting, () -> queries.mine())).isEmpty();
    }

    @Test
    void a_unit_or_person_of_another_city_is_not_asked() {
        UUID id = received();
        String other = world.city();
        UUID stranger = world.staff(other, Role.OFFICIAL).accountId();
        UUID contact = cast.contact().accountId();
        UUID unit = unit(cast.city());
        for (AssignRequest wrong : List.of(
                new AssignRequest(id, 0, unit(other), null),
                new AssignRequest(id, 0, unit, stranger),
                new AssignRequest(id, 0, unit, contact))) {
            assertThatThrownBy(() -> Act.as(cast.official(), () -> requests.assign(wrong)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void each_role_does_its_own() {
        UUID id = received();
        List<Runnable> forOfficials = List.of(
                () -> queries.details(id),
                () -> queries.inbox(InboxFilter.ALL, 0, 10),
                () -> queries.countInbox(InboxFilter.ALL),
                () -> queries.colleagues(),
                () -> capture.recorded(cast.registration()),
                () -> capture.record(new CaptureMeeting(cast.registration(), Outcome.HELD, List.of())),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("need"))),
                () -> requests.decide(new DecideRequest(id, 0, Decision.ACCEPTED, null)));
        List<Runnable> forContacts = List.of(() -> queries.mine(), () -> queries.mine(id));
        List<Runnable> forAdministrators = List.of(categories::seedDefaults);
        for (SignedIn staff : List.of(cast.official(), cast.coordinator())) {
            refused(staff, forContacts);
            refused(staff, forAdministrators);
        }
        refused(cast.administrator(), forContacts);
        refused(cast.administrator(), forOfficials);
        refused(cast.contact(), forOfficials);
        refused(cast.contact(), forAdministrators);
        for (List<Runnable> all : List.of(forOfficials, forContacts, forAdministrators)) {
            all.forEach(work -> assertThatThrownBy(() -> Act.asVisitor(() -> {
                        work.run();
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class));
        }
    }

    private static void refused(SignedIn who, List<Runnable> works) {
        works.forEach(work -> assertThatThrownBy(() -> Act.as(who, work)).isInstanceOf(AccessDeniedException.class));
    }

    private List<CapturedRequest> record(Outcome outcome, NewNeed... needs) throws RuleViolation {
        return Act.as(
                cast.official(),
                () -> capture.record(new CaptureMeeting(cast.registration(), outcome, List.of(needs))));
    }

    /** What was recorded of the meeting, the oldest first. */
    private List<@Nullable String> outcomes() {
        return jdbc.queryForList(
                "select kind from registration_event where registration_id = ? and kind in ('HELD', 'NO_SHOW')"
                        + " order by position",
                String.class,
                cast.registration());
    }

    private UUID received() {
        return record(Outcome.HELD, cast.need("인증 비용이 부담됩니다.")).getFirst().id();
    }

    private RequestDetails details(UUID id) {
        return Act.as(cast.official(), () -> queries.details(id));
    }

    private void act(Consumer<RequestDetails> move) {
        UUID id = Act.as(cast.official(), () -> queries.inbox(InboxFilter.ALL, 0, 1))
                .getFirst()
                .id();
        act(id, move);
    }

    private void act(UUID id, Consumer<RequestDetails> move) {
        RequestDetails now = details(id);
        Act.as(cast.official(), () -> move.accept(now));
    }

    private List<UUID> inbox(InboxFilter filter) {
        List<UUID> found = Act.as(cast.official(), () -> queries.inbox(filter, 0, 50)).stream()
                .map(RequestSummary::id)
                .toList();
        assertThat(Act.as(cast.official(), () -> queries.countInbox(filter))).isEqualTo(found.size());
        return found;
    }

    private static InboxFilter filter(InboxFilter.Owner owner, boolean overdue, String text) {
        return InboxFilter.ALL.with(owner).withOverdue(overdue).withText(text);
    }

    private UUID unit(String city) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into unit (id, city, version, name_ko, name_en) values (?, ?, 0, ?, ?)",
                id,
                city,
                "부서 " + id,
                "Unit " + id);
        return id;
    }

    private List<@Nullable String> mails(String subject) {
        return jdbc.queryForList(
                "select body from outbox_message where city = ? and subject like ?",
                String.class,
                cast.city(),
                "%" + subject + "%");
    }
}
