package naru.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.access.SignedIn;
import naru.support.BoothMeeting.Cast;
import naru.support.InboxFilter.Deadline;
import naru.support.InboxFilter.Owner;
import naru.support.InboxFilter.Waiting;
import naru.support.InboxPlace.Side;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.Statements;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the inbox shows under each of its filters, and that this costs no query per row. */
@NaruTest
@Import(BoothMeeting.class)
class InboxTest {

    @Autowired
    SupportRequests requests;

    @Autowired
    RequestQueries queries;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Bodies bodies;

    @Autowired
    Referrals referrals;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Statements statements;

    Cast cast;

    InboxTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void requests_without_a_unit_or_without_a_person_are_found_until_they_are_answered() {
        UUID nobodys = received("아무도 맡지 않음");
        UUID units = received("부서만 맡음");
        UUID mine = received("내가 맡음");
        UUID unit = world.unit(cast.city());
        assign(units, unit, null);
        assign(mine, unit, cast.official().accountId());

        assertThat(inbox(InboxFilter.ALL.with(Owner.NO_UNIT))).containsExactly(nobodys);
        assertThat(inbox(InboxFilter.ALL.with(Owner.NO_PERSON))).containsExactly(nobodys, units);
        jdbc.update(
                "update support_request set state = 'REPLIED', settled = true, decision = 'ACCEPTED', replied_at = received_at"
                        + " where id = ?",
                nobodys);
        assertThat(inbox(InboxFilter.ALL.with(Owner.NO_UNIT))).isEmpty();
        assertThat(inbox(InboxFilter.ALL.with(Owner.NO_PERSON))).containsExactly(units);
    }

    @Test
    void whom_the_city_waits_for_is_found() {
        UUID asked = received("모델명이 빠짐");
        UUID handed = received("공사에서 맡음");
        received("아무도 기다리지 않음");
        act(asked, request -> inquiries.ask(new AskCompany(asked, request.version(), "모델명을 알려 주십시오.")));
        handOver(handed);

        assertThat(inbox(InboxFilter.ALL.withWaiting(Waiting.COMPANY))).containsExactly(asked);
        assertThat(inbox(InboxFilter.ALL.withWaiting(Waiting.BODY))).containsExactly(handed);
        act(handed, request -> referrals.takeBack(handed, request.version()));
        act(asked, request -> inquiries.withdraw(asked, request.version(), "알게 되었음"));
        assertThat(inbox(InboxFilter.ALL.withWaiting(Waiting.COMPANY))).isEmpty();
        assertThat(inbox(InboxFilter.ALL.withWaiting(Waiting.BODY))).isEmpty();
    }

    @Test
    void nothing_is_late_or_due_while_the_company_is_waited_for() {
        InboxFilter waits = InboxFilter.ALL.withOverdue(true).withWaiting(Waiting.COMPANY);
        assertThat(waits.overdue()).isFalse();
        assertThat(waits.withDeadline(Deadline.TODAY).waiting()).isNull();
        assertThat(waits.withOverdue(true).waiting()).isNull();
        assertThat(waits.withDeadline(Deadline.TODAY).withOverdue(true).deadline())
                .isNull();
        assertThat(InboxFilter.ALL.withOverdue(true).withWaiting(Waiting.BODY).overdue())
                .isTrue();
    }

    @Test
    void requests_are_found_by_company_and_by_trip() {
        SignedIn other = world.company(cast.city());
        UUID ours = received("우리 것");
        UUID theirs = receive(world.companyOf(other), trip(), "남의 것");

        assertThat(inbox(InboxFilter.ALL.withCompany(world.companyOf(other)))).containsExactly(theirs);
        assertThat(inbox(InboxFilter.ALL.withCompany(cast.company()))).containsExactly(ours);
        assertThat(inbox(InboxFilter.ALL.withDelegation(trip()))).containsExactly(theirs);
        assertThat(inbox(InboxFilter.ALL.withDelegation(trip()).withCompany(cast.company())))
                .isEmpty();
    }

    @Test
    void a_text_is_looked_for_in_number_sentence_and_company_name() {
        UUID named = received("하나");
        jdbc.update("update company set name_ko = '나루 100% 소재', name_en = 'Naru Parts' where id = ?", cast.company());
        UUID other = receive(world.companyOf(world.company(cast.city())), null, "Rebates of 50%");
        UUID third = receive(world.companyOf(world.company(cast.city())), null, "naru라는 말");

        assertThat(inbox(InboxFilter.ALL.withText("naru parts"))).containsExactly(named);
        assertThat(inbox(InboxFilter.ALL.withText(" 0% "))).containsExactlyInAnyOrder(named, other);
        assertThat(inbox(InboxFilter.ALL.withText("NARU"))).containsExactlyInAnyOrder(named, third);
        assertThat(inbox(InboxFilter.ALL.withText(number(third)))).containsExactly(third);
        assertThat(inbox(InboxFilter.ALL.withText("!"))).isEmpty();
    }

    @Test
    void each_request_knows_its_place_and_who_is_before_and_after_it() {
        List<UUID> all = List.of(received("하나"), received("둘"), received("셋"));
        assertThat(around(InboxFilter.ALL, key(all.get(0))))
                .containsExactly(new InboxPlace(all.get(0), 1, Side.HERE), new InboxPlace(all.get(1), 2, Side.AFTER));
        assertThat(around(InboxFilter.ALL, key(all.get(1))))
                .containsExactly(
                        new InboxPlace(all.get(0), 1, Side.BEFORE),
                        new InboxPlace(all.get(1), 2, Side.HERE),
                        new InboxPlace(all.get(2), 3, Side.AFTER));
        assertThat(around(InboxFilter.ALL.withText("둘"), key(all.get(1))))
                .containsExactly(new InboxPlace(all.get(1), 1, Side.HERE));
    }

    @Test
    void what_was_answered_meanwhile_leaves_those_around_it_where_they_were() {
        List<UUID> all = List.of(received("하나"), received("둘"), received("셋"));
        InboxKey second = key(all.get(1));
        jdbc.update(
                "update support_request set state = 'REPLIED', settled = true, decision = 'ACCEPTED', replied_at = received_at"
                        + " where id = ?",
                all.get(1));
        assertThat(around(InboxFilter.ALL, second))
                .startsWith(new InboxPlace(all.get(0), 1, Side.BEFORE), new InboxPlace(all.get(2), 2, Side.AFTER));
        assertThat(around(InboxFilter.ALL.with(Owner.NO_UNIT), second))
                .containsExactly(new InboxPlace(all.get(0), 1, Side.BEFORE), new InboxPlace(all.get(2), 2, Side.AFTER));
        assertThat(around(InboxFilter.ALL, key(all.get(1)))).contains(new InboxPlace(all.get(1), 3, Side.HERE));
    }

    @Test
    void the_ids_of_the_first_are_those_of_the_first_page() {
        received("하나");
        received("둘");
        List<UUID> all = inbox(InboxFilter.ALL);
        assertThat(Act.as(cast.official(), () -> queries.inboxIds(InboxFilter.ALL, 10)))
                .isEqualTo(all);
        assertThat(Act.as(cast.official(), () -> queries.inboxIds(InboxFilter.ALL, 1)))
                .isEqualTo(all.subList(0, 1));
    }

    @ParameterizedTest
    @EnumSource(Owner.class)
    void a_page_costs_as_many_statements_however_many_requests_there_are(Owner owner) {
        UUID unit = world.unit(cast.city());
        jdbc.update(
                "update account set unit_id = ? where id = ?",
                unit,
                cast.official().accountId());
        add(unit, 1);
        InboxFilter filter = InboxFilter.ALL.with(owner);
        long one = statements(() -> queries.inbox(filter, 0, 50));
        add(unit, 12);

        assertThat(statements(() -> queries.inbox(filter, 0, 50)))
                .isEqualTo(one)
                .isEqualTo(2);
        assertThat(statements(() -> queries.inbox(filter.withText("하나"), 0, 50)))
                .isEqualTo(2);
        assertThat(statements(() -> queries.countInbox(filter))).isEqualTo(1);
        assertThat(statements(() -> queries.inboxIds(filter, 50))).isEqualTo(1);
    }

    /** So many of each kind: nobody's, and of a person and with another body. */
    private void add(UUID unit, int number) {
        for (int i = 0; i < number; i++) {
            handOver(receive(world.companyOf(world.company(cast.city())), trip(), "하나"));
            UUID mine = receive(world.companyOf(world.company(cast.city())), null, "하나");
            assign(mine, unit, cast.official().accountId());
            handOver(mine);
        }
    }

    private long statements(Supplier<?> work) {
        return statements.of(cast.official(), work);
    }

    private List<UUID> inbox(InboxFilter filter) {
        List<UUID> found = Act.as(cast.official(), () -> queries.inbox(filter, 0, 50)).stream()
                .map(RequestSummary::id)
                .toList();
        assertThat(Act.as(cast.official(), () -> queries.countInbox(filter))).isEqualTo(found.size());
        return found;
    }

    private UUID received(String sentence) {
        return receive(cast.company(), null, sentence);
    }

    private UUID receive(UUID company, @Nullable UUID trip, String sentence) {
        return Act.as(cast.official(), () -> requests.receive(new ReceiveRequest(company, trip, cast.need(sentence))));
    }

    private UUID trip() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select id from delegation where city = ?", UUID.class, cast.city()));
    }

    private void assign(UUID id, UUID unit, @Nullable UUID person) {
        act(id, request -> requests.assign(new AssignRequest(id, request.version(), unit, person)));
    }

    private void handOver(UUID id) {
        act(id, request -> {
            UUID body = bodies.all().stream()
                    .findFirst()
                    .map(BodySummary::id)
                    .orElseGet(() -> bodies.add(new Name("공사", "KOTRA")));
            referrals.handOver(new HandOver(
                    id,
                    request.version(),
                    body,
                    "김담당",
                    new EmailAddress("kim@body.example"),
                    "검토 바랍니다.",
                    LocalDate.parse("2027-01-20"),
                    false));
        });
    }

    private void act(UUID id, Consumer<RequestDetails> move) {
        RequestDetails now = Act.as(cast.official(), () -> queries.details(id));
        Act.as(cast.official(), () -> move.accept(now));
    }

    private List<InboxPlace> around(InboxFilter filter, InboxKey key) {
        return Act.as(cast.official(), () -> queries.around(filter, key));
    }

    private InboxKey key(UUID id) {
        return InboxKey.of(Act.as(cast.official(), () -> queries.details(id)));
    }

    private String number(UUID id) {
        return Act.as(cast.official(), () -> queries.details(id)).number();
    }
}
