package naru.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import naru.Naru;
import naru.base.Money;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Chores;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Visitor;
import naru.testing.World;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The outcomes as a file, over HTTP; and what is said of addresses that are secrets. */
@NaruTest
@SpringBootTest(classes = Naru.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BoothMeeting.class)
class OutcomesExportTest {

    private static final String PASSWORD = "secret of the booth";

    @LocalServerPort
    int port;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    RequestQueries queries;

    @Autowired
    OwnOutcomes own;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Chores chores;

    @Autowired
    TestClock clock;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PasswordEncoder passwords;

    private final BoothMeeting.Cast cast;

    OutcomesExportTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @BeforeEach
    void a_company_answered() {
        UUID id = Act.as(cast.official(), () -> {
            UUID received = requests.receive(
                    new ReceiveRequest(cast.company(), null, cast.need("=HYPERLINK(\"http://evil.test\")")));
            requests.decide(
                    new DecideRequest(received, queries.details(received).version(), Decision.ACCEPTED, null));
            replies.send(new ReplyToRequest(received, queries.details(received).version(), "회신"));
            return received;
        });
        clock.set(Instant.parse("2027-04-08T01:00:00Z"));
        chores.goRound();
        Act.as(
                cast.contact(),
                () -> own.answer(new AnswerOutcome(
                        own.of(id).getFirst().id(),
                        new OutcomeAnswer(
                                3,
                                true,
                                List.of(
                                        amount(OutcomeKind.CONTRACTED, "12500.5", "USD"),
                                        amount(OutcomeKind.PURSUED, "3000000", "KRW"),
                                        amount(OutcomeKind.PURSUED, "700", "USD")),
                                "+82 거래처, \"좋음\""))));
    }

    @Test
    void the_file_has_a_line_for_each_line_on_the_page_and_adds_up_to_its_totals() throws IOException {
        HttpResponse<byte[]> answer = fetch(cast.official(), "/outcomes.csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        List<CSVRecord> rows = rows(answer);
        OutcomeSheet sheet = Act.as(cast.official(), () -> outcomes.sheet(OutcomeFilter.ALL));
        assertThat(rows).hasSize(sheet.lines().size()).hasSize(2);
        assertThat(rows).extracting(row -> row.get("통화")).containsExactly("KRW", "USD");
        assertThat(rows).extracting(row -> row.get("상담 건수")).containsExactly("3", "");
        for (OutcomeLine.Sums total : sheet.totals()) {
            assertThat(sum(rows, total.currency(), "계약추진액"))
                    .isEqualByComparingTo(total.pursued().amount());
            assertThat(sum(rows, total.currency(), "계약액"))
                    .isEqualByComparingTo(total.contracted().amount());
        }
        assertThat(rows.getFirst().get("건의 내용")).isEqualTo("'=HYPERLINK(\"http://evil.test\")");
        assertThat(rows.getFirst().get("기업의 말")).isEqualTo("'+82 거래처, \"좋음\"");
    }

    @Test
    void the_filter_of_the_page_is_that_of_the_file() throws IOException {
        assertThat(rows(fetch(cast.official(), "/outcomes.csv?year=2027"))).hasSize(2);
        assertThat(rows(fetch(cast.official(), "/outcomes.csv?year=2026"))).isEmpty();
        assertThat(rows(fetch(cast.official(), "/outcomes.csv?delegation=" + UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void nobody_else_gets_it() throws IOException {
        assertThat(fetch(cast.administrator(), "/outcomes.csv").statusCode()).isEqualTo(403);
        assertThat(fetch(cast.contact(), "/outcomes.csv").statusCode()).isEqualTo(403);
        assertThat(new Visitor(port).fetch("/outcomes.csv").statusCode()).isEqualTo(302);
        assertThat(rows(fetch(world.staff(world.city(), Role.OFFICIAL), "/outcomes.csv")))
                .isEmpty();
    }

    @Test
    void an_address_that_is_a_secret_is_told_to_nobody_and_listed_nowhere() {
        for (String page : List.of("/referral/guess", "/outcome/guess")) {
            HttpResponse<String> answer = new Visitor(port).open(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().allValues("Referrer-Policy")).as(page).containsExactly("no-referrer");
            assertThat(answer.headers().firstValue("X-Robots-Tag")).as(page).contains("noindex, nofollow");
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(page)
                    .contains("no-store");
        }
    }

    private static OutcomeAmount amount(OutcomeKind kind, String amount, String currency) {
        return new OutcomeAmount(kind, new Money(new BigDecimal(amount), Currency.getInstance(currency)));
    }

    private static BigDecimal sum(List<CSVRecord> rows, String currency, String column) {
        return rows.stream()
                .filter(row -> row.get("통화").equals(currency))
                .map(row -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private HttpResponse<byte[]> fetch(SignedIn person, String path) {
        jdbc.update(
                "update account set password_hash = ? where id = ?", passwords.encode(PASSWORD), person.accountId());
        Visitor visitor = new Visitor(port);
        visitor.signIn(person.getUsername(), PASSWORD);
        return visitor.fetch(path, "Accept-Language", "ko");
    }

    private static List<CSVRecord> rows(HttpResponse<byte[]> answer) throws IOException {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        CSVFormat format =
                CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            return parser.getRecords();
        }
    }
}
