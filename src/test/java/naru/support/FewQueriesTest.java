package naru.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.company.EnterExhibit;
import naru.company.Exhibits;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.Statements;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** An inbox, a search and a company's page take few queries, however many requests there are. */
@NaruTest
@Import(BoothMeeting.class)
class FewQueriesTest {

    /** Which requests, and what they say with all names. */
    private static final int STATEMENTS_OF_A_PAGE = 2;

    /** Where the company was, and what became of what it asked for. */
    private static final int STATEMENTS_OF_A_STORY = 2;

    @Autowired
    RequestQueries queries;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    Notes notes;

    @Autowired
    Measures measures;

    @Autowired
    Referrals referrals;

    @Autowired
    Bodies bodies;

    @Autowired
    CompanyStory stories;

    @Autowired
    Exhibits exhibits;

    @Autowired
    Search search;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Statements statements;

    private final Cast cast;

    FewQueriesTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void a_page_of_the_inbox_however_it_is_filtered() {
        List<InboxFilter> filters = List.of(
                InboxFilter.ALL,
                InboxFilter.ALL.with(InboxFilter.Owner.MINE),
                InboxFilter.ALL.with(InboxFilter.Owner.MY_UNIT),
                InboxFilter.ALL.with(InboxFilter.Owner.NO_UNIT),
                InboxFilter.ALL.with(InboxFilter.Owner.NO_PERSON),
                InboxFilter.ALL.withOverdue(true),
                InboxFilter.ALL.withDeadline(InboxFilter.Deadline.THIS_WEEK),
                InboxFilter.ALL.withWaiting(InboxFilter.Waiting.COMPANY),
                InboxFilter.ALL.withWaiting(InboxFilter.Waiting.BODY),
                InboxFilter.ALL.withCategory(cast.category()),
                InboxFilter.ALL.withState(RequestState.REPLIED),
                InboxFilter.ALL.withCompany(cast.company()),
                InboxFilter.ALL.withDelegation(UUID.randomUUID()),
                InboxFilter.ALL.withText("인증비"),
                InboxFilter.ALL.withText("없는 낱말"));
        IntStream.range(0, 20).forEach(i -> live(world.companyOf(world.company(cast.city())), i));
        for (InboxFilter filter : filters) {
            assertThat(statements(() -> queries.inbox(filter, 0, 50)))
                    .as("%s", filter)
                    .isEqualTo(STATEMENTS_OF_A_PAGE);
            assertThat(statements(() -> queries.countInbox(filter)))
                    .as("%s: how many", filter)
                    .isEqualTo(1);
        }
        assertThat(Act.as(cast.official(), () -> queries.inbox(InboxFilter.ALL, 0, 50)))
                .hasSize(20);
    }

    @Test
    void the_page_of_a_company() {
        exhibit();
        IntStream.range(0, 20).forEach(i -> live(cast.company(), i));
        UUID other = world.companyOf(world.company(cast.city()));
        live(other, 20);
        assertThat(statements(() -> stories.of(cast.company()))).isEqualTo(STATEMENTS_OF_A_STORY);
        assertThat(statements(() -> stories.byCompany(List.of(cast.company(), other))))
                .as("of several companies")
                .isEqualTo(STATEMENTS_OF_A_STORY);
        assertThat(statements(cast.contact(), stories::mine))
                .as("one's own, after the question whose company one speaks for")
                .isEqualTo(1 + STATEMENTS_OF_A_STORY);
        StoryYear year = Act.as(cast.official(), () -> stories.of(cast.company())).years().stream()
                .filter(some -> !some.meetings().isEmpty())
                .findAny()
                .orElseThrow();
        assertThat(year.exhibits()).hasSize(1);
        assertThat(year.meetings()).hasSize(1);
    }

    private void exhibit() {
        UUID show = jdbc.queryForObject("select trade_show_id from delegation where city = ?", UUID.class, cast.city());
        Act.as(
                cast.contact(),
                () -> exhibits.enterMine(new EnterExhibit(Objects.requireNonNull(show), "유레카 파크", "50410", "레이더 센서")));
    }

    @Test
    void a_search() {
        IntStream.range(0, 2).forEach(i -> live(world.companyOf(world.company(cast.city())), i));
        long few = statements(() -> search.find("인증비", 0, 50));
        IntStream.range(2, 20).forEach(i -> live(world.companyOf(world.company(cast.city())), i));
        assertThat(statements(() -> search.find("인증비", 0, 50))).isEqualTo(few);
        assertThat(Act.as(cast.official(), () -> search.find("인증비", 0, 50)).total())
                .isGreaterThanOrEqualTo(20);
    }

    /** A request with all that can hang on it; every second one is replied to, the others wait for another body. */
    private void live(UUID company, int number) {
        SignedIn colleague = world.staff(cast.city(), Role.OFFICIAL);
        UUID unit = world.unit(cast.city());
        jdbc.update(
                "update account set unit_id = ? where id = ?",
                unit,
                cast.official().accountId());
        Act.as(cast.official(), () -> {
            UUID id = requests.receive(new ReceiveRequest(company, null, cast.need("해외규격인증비용이 부담됩니다 " + number)));
            requests.assign(new AssignRequest(id, version(id), unit, colleague.accountId()));
            notes.add(id, "인증비를 물었다 " + number);
            measures.start(new EditMeasure("조치 " + number, "인증비 지원", null, null), List.of(id));
            if (number % 2 == 0) {
                requests.decide(new DecideRequest(id, version(id), Decision.ACCEPTED, null));
                replies.send(new ReplyToRequest(id, version(id), "인증비를 지원합니다."));
            } else {
                referrals.handOver(new HandOver(
                        id,
                        version(id),
                        bodies.add(new Name("기관 " + UUID.randomUUID(), "")),
                        "담당자",
                        new EmailAddress("someone@body.test"),
                        "검토해 주십시오.",
                        LocalDate.parse("2027-01-20"),
                        true));
            }
        });
    }

    private long version(UUID id) {
        return queries.details(id).version();
    }

    private long statements(Supplier<?> work) {
        return statements(cast.official(), work);
    }

    private long statements(SignedIn who, Supplier<?> work) {
        return statements.of(who, work);
    }
}
