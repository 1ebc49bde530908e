package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import naru.base.Money;
import naru.base.NotFound;
import naru.base.Secret;
import naru.base.access.SignedIn;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.Chores;
import naru.testing.Mailbox;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What companies say came of their requests. */
@NaruTest
@Import({BoothMeeting.class, Mailbox.class})
class OutcomesTest {

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    OwnRequests own;

    @Autowired
    OwnOutcomes ownOutcomes;

    @Autowired
    OutcomeLinks links;

    @Autowired
    Outcomes outcomes;

    @Autowired
    RequestQueries queries;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Chores chores;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    Cast cast;

    OutcomesTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @BeforeEach
    void nothing_of_others_is_due() {
        jdbc.update(
                "update support_reply set sent_at = ? where sent_at is not null",
                java.sql.Timestamp.from(Instant.EPOCH));
    }

    @Test
    void a_company_is_asked_once_after_three_six_and_twelve_calendar_months_as_days_pass_in_korea() {
        UUID id = replied("2027-11-30T01:00:00Z");
        String to = cast.contact().getUsername();
        round("2028-02-28T14:59:59Z"); // the last second of 28 February in Korea
        assertThat(asked(id)).isEmpty();
        round("2028-02-28T15:00:00Z"); // 29 February: November's 30th has no other day in that month
        round("2028-02-28T15:00:00Z");
        round("2028-03-20T15:00:00Z");
        assertThat(asked(id)).containsExactly(3);
        round("2028-05-29T15:00:00Z");
        round("2028-11-29T15:00:00Z");
        round("2029-02-28T15:00:00Z");
        assertThat(asked(id)).containsExactly(3, 6, 12);
        mailbox.secret(to, "outcome", 3);
        assertThat(mailbox.secrets(to, "outcome")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void all_that_is_due_on_a_day_goes_into_one_mail() {
        UUID one = replied("2027-03-10T01:00:00Z");
        UUID two = replied("2027-03-10T08:00:00Z");
        UUID later = replied("2027-03-10T15:00:00Z"); // the 11th in Korea
        round("2027-06-09T16:00:00Z");
        Secret secret = secret(1);
        assertThat(look(secret).outcomes())
                .extracting(OutcomeDetails::requestId)
                .containsExactlyInAnyOrder(one, two);
        round("2027-06-10T16:00:00Z");
        assertThat(look(secret(2)).outcomes())
                .extracting(OutcomeDetails::requestId)
                .containsExactly(later);
        assertThat(mailbox.mails(cast.contact().getUsername(), 1))
                .filteredOn(mail -> mail.contains("성과를 여쭙니다"))
                .hasSize(2);
        assertThat(jdbc.queryForList(
                        "select line from notice where account_id = ? and line like '%성과%'",
                        String.class, cast.contact().accountId()))
                .hasSize(2);
    }

    @Test
    void what_is_due_too_long_or_waits_for_another_reply_is_not_asked_about() {
        UUID old = replied("2027-03-10T01:00:00Z");
        round("2027-07-11T01:00:00Z");
        assertThat(asked(old)).isEmpty();
        round("2027-09-10T01:00:00Z");
        assertThat(asked(old)).containsExactly(6);

        UUID reopened = replied("2027-10-01T01:00:00Z");
        Act.as(cast.contact(), () -> own.reopen(reopened, "더 알고 싶습니다."));
        round("2028-01-02T01:00:00Z");
        assertThat(asked(reopened)).isEmpty();
        clock.set(Instant.parse("2028-01-05T01:00:00Z"));
        reply(reopened);
        round("2028-01-06T01:00:00Z");
        assertThat(asked(reopened)).as("counted from the first reply").containsExactly(3);
    }

    @Test
    void an_answer_may_be_corrected_until_the_next_question() {
        UUID id = replied("2027-03-10T01:00:00Z");
        round("2027-06-10T01:00:00Z");
        Secret first = secret(1);
        UUID report = look(first).outcomes().getFirst().id();
        answer(first, report, answer(2, false, amount(OutcomeKind.PURSUED, "1000", "USD")));
        answer(first, report, answer(3, true, amount(OutcomeKind.CONTRACTED, "2500.50", "USD")));
        assertThat(Objects.requireNonNull(look(first).outcomes().getFirst().said())
                        .consultations())
                .isEqualTo(3);

        round("2027-09-10T01:00:00Z");
        assertThatThrownBy(() -> answer(first, report, answer(9, false))).isInstanceOf(OutcomeSettled.class);
        assertThat(look(first).outcomes().getFirst().open()).isFalse();
        OutcomeDetails next = look(secret(2)).outcomes().getFirst();
        assertThat(next.said()).isNull();
        assertThat(Objects.requireNonNull(next.saidBefore()).consultations()).isEqualTo(3);
        answer(secret(2), next.id(), answer(5, true, amount(OutcomeKind.CONTRACTED, "4000", "USD")));
        assertThat(details(id).outcomes()).extracting(OutcomeDetails::months).containsExactly(3, 6);

        round("2028-03-10T01:00:00Z");
        OutcomeDetails last = look(secret(3)).outcomes().getFirst();
        clock.set(Instant.parse("2028-09-10T14:59:59Z"));
        answer(secret(3), last.id(), answer(6, false));
        clock.set(Instant.parse("2028-09-10T15:00:00Z"));
        assertThatThrownBy(() -> answer(secret(3), last.id(), answer(7, false))).isInstanceOf(OutcomeSettled.class);
    }

    @Test
    void a_contact_who_is_signed_in_answers_the_same_question() {
        UUID id = replied("2027-03-10T01:00:00Z");
        round("2027-06-10T01:00:00Z");
        OutcomeDetails asked = Act.as(cast.contact(), () -> ownOutcomes.of(id)).getFirst();
        Act.as(cast.contact(), () -> ownOutcomes.answer(new AnswerOutcome(asked.id(), answer(4, false))));
        assertThat(Objects.requireNonNull(look(secret(1)).outcomes().getFirst().said())
                        .consultations())
                .isEqualTo(4);
        SignedIn other = world.company(cast.city());
        assertThatThrownBy(() -> Act.as(other, () -> ownOutcomes.of(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        Act.as(other, () -> ownOutcomes.answer(new AnswerOutcome(asked.id(), answer(9, false)))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_link_answers_its_own_questions_only() {
        replied("2027-03-10T01:00:00Z");
        round("2027-06-10T01:00:00Z");
        Secret mine = secret(1);
        SignedIn other = world.company(cast.city());
        replied("2027-03-11T01:00:00Z", world.companyOf(other));
        round("2027-06-11T01:00:00Z");
        Secret theirs = mailbox.secret(other.getUsername(), "outcome", 1);
        UUID report = look(theirs).outcomes().getFirst().id();
        assertThatThrownBy(() -> answer(mine, report, answer(1, false))).isInstanceOf(OutcomeGone.class);
        assertThatThrownBy(() -> look(new Secret("A".repeat(43)))).isInstanceOf(OutcomeGone.class);
        assertThat(look(theirs).outcomes().getFirst().said()).isNull();
    }

    @Test
    void totals_are_those_of_the_lines_in_every_currency() {
        Random random = new Random(42);
        List<UUID> ids = IntStream.range(0, 12)
                .mapToObj(i -> replied("2027-03-10T0" + i % 8 + ":00:00Z"))
                .toList();
        for (String day : List.of("2027-06-10T01:00:00Z", "2027-09-10T01:00:00Z")) {
            round(day);
            ids.stream()
                    .limit(10)
                    .forEach(id -> Act.as(
                            cast.contact(),
                            () -> ownOutcomes.answer(new AnswerOutcome(
                                    ownOutcomes.of(id).getLast().id(),
                                    answer(random.nextInt(20), true, some(random))))));
        }
        OutcomeSheet sheet = sheet(OutcomeFilter.ALL);
        assertThat(sheet.asked()).isEqualTo(12);
        assertThat(sheet.answered()).isEqualTo(10);
        assertThat(sheet.lines()).allMatch(line -> line.months() == 6);
        assertThat(sheet.totals()).isNotEmpty();
        for (OutcomeLine.Sums total : sheet.totals()) {
            assertReconciles(sheet, total, OutcomeLine.Sums::consulted, OutcomeKind.CONSULTED);
            assertReconciles(sheet, total, OutcomeLine.Sums::pursued, OutcomeKind.PURSUED);
            assertReconciles(sheet, total, OutcomeLine.Sums::contracted, OutcomeKind.CONTRACTED);
        }
        assertThat(sheet.consultations())
                .isEqualTo(jdbc.queryForObject(
                        "select sum(o.consultations) from outcome_report o where o.city = ? and o.months = 6",
                        Integer.class,
                        cast.city()));
        assertThat(sheet.contracts()).isEqualTo(10);
    }

    @Test
    void they_are_those_of_one_trip_or_year_where_that_is_asked() {
        UUID atHome = replied("2027-03-10T01:00:00Z");
        round("2027-06-10T01:00:00Z");
        Act.as(
                cast.contact(),
                () -> ownOutcomes.answer(new AnswerOutcome(
                        ownOutcomes.of(atHome).getFirst().id(),
                        answer(1, false, amount(OutcomeKind.CONSULTED, "5", "EUR")))));
        assertThat(Act.as(cast.official(), outcomes::years)).containsExactly(2027);
        assertThat(sheet(new OutcomeFilter(null, 2027)).lines()).hasSize(1);
        assertThat(sheet(new OutcomeFilter(null, 2026)).lines()).isEmpty();
        assertThat(sheet(new OutcomeFilter(UUID.randomUUID(), null)).asked()).isZero();
    }

    @Test
    void an_amount_signed_for_needs_a_contract() {
        assertThatThrownBy(() -> answer(1, false, amount(OutcomeKind.CONTRACTED, "1", "USD")))
                .isInstanceOf(AmountWithoutContract.class);
    }

    private void assertReconciles(
            OutcomeSheet sheet, OutcomeLine.Sums total, Function<OutcomeLine.Sums, Money> of, OutcomeKind kind) {
        BigDecimal lines = sheet.lines().stream()
                .map(OutcomeLine::sums)
                .filter(sums -> sums != null && sums.currency().equals(total.currency()))
                .map(sums -> of.apply(Objects.requireNonNull(sums)).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal stored = jdbc.queryForObject(
                "select coalesce(sum(a.amount), 0) from outcome_amount a join outcome_report o on o.id = a.report_id"
                        + " where o.city = ? and o.months = 6 and a.kind = ? and a.currency = ?",
                BigDecimal.class,
                cast.city(),
                kind.name(),
                total.currency());
        assertThat(of.apply(total).amount()).isEqualByComparingTo(lines).isEqualByComparingTo(stored);
    }

    private static OutcomeAmount[] some(Random random) {
        List<String> currencies = List.of("USD", "KRW", "EUR");
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> amount(
                        List.of(OutcomeKind.values()).get(random.nextInt(3)),
                        String.valueOf(random.nextInt(1_000_000)),
                        currencies.get(random.nextInt(3))))
                .toArray(OutcomeAmount[]::new);
    }

    private static OutcomeAmount amount(OutcomeKind kind, String amount, String currency) {
        return new OutcomeAmount(kind, new Money(new BigDecimal(amount), Currency.getInstance(currency)));
    }

    private static OutcomeAnswer answer(int consultations, boolean contracted, OutcomeAmount... amounts) {
        return new OutcomeAnswer(consultations, contracted, Arrays.asList(amounts), null);
    }

    private void answer(Secret secret, UUID report, OutcomeAnswer said) {
        Act.asVisitor(() -> links.answer(secret, new AnswerOutcome(report, said)));
    }

    private OutcomeLetter look(Secret secret) {
        return Act.asVisitor(() -> links.look(secret));
    }

    private Secret secret(int count) {
        return mailbox.secret(cast.contact().getUsername(), "outcome", count);
    }

    private OutcomeSheet sheet(OutcomeFilter filter) {
        return Act.as(cast.official(), () -> outcomes.sheet(filter));
    }

    private List<Integer> asked(UUID id) {
        return details(id).outcomes().stream().map(OutcomeDetails::months).toList();
    }

    private RequestDetails details(UUID id) {
        return Act.as(cast.official(), () -> queries.details(id));
    }

    private void round(String instant) {
        clock.set(Instant.parse(instant));
        chores.goRound();
    }

    private UUID replied(String instant) {
        return replied(instant, cast.company());
    }

    private UUID replied(String instant, UUID company) {
        clock.set(Instant.parse(instant));
        UUID id = Act.as(
                cast.official(), () -> requests.receive(new ReceiveRequest(company, null, cast.need("바이어를 찾고 있습니다."))));
        reply(id);
        return id;
    }

    private void reply(UUID id) {
        Act.as(cast.official(), () -> {
            requests.decide(new DecideRequest(id, queries.details(id).version(), Decision.ACCEPTED, null));
            replies.send(new ReplyToRequest(id, queries.details(id).version(), "구매상담회에 모시겠습니다."));
        });
    }
}
