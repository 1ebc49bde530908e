package naru.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.support.Categories;
import naru.support.CompanyStory;
import naru.support.InboxFilter;
import naru.support.RequestQueries;
import naru.support.RequestState;
import naru.support.RequestSummary;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.Trip;
import naru.testing.World;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** A hundred thousand requests: what a page of the inbox costs, whichever way it is filtered, and a company's page. */
@NaruTest
@TestPropertySource(properties = "logging.level.root=warn")
class InboxBenchmark {

    private static final int PAGE = 50;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 50;

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    Categories categories;

    @Autowired
    RequestQueries queries;

    @Autowired
    CompanyStory stories;

    @Autowired
    EntityManagerFactory stores;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void every_filter_and_the_page_of_a_company_among_a_hundred_thousand() {
        String city = world.city();
        Act.as(world.staff(city, Role.ADMINISTRATOR), categories::seedDefaults);
        SignedIn official = world.staff(city, Role.OFFICIAL);
        SignedIn contact = world.company(city);
        UUID busiest = world.companyOf(contact);
        SignedIn coordinator = world.staff(city, Role.COORDINATOR);
        for (int i = 0; i < 8; i++) {
            trip.delegation(coordinator);
        }
        Archive archive = new Archive(new NamedParameterJdbcTemplate(jdbc), official);
        archive.fill(busiest);
        say("rows: " + archive.rows());

        filters(official).forEach((name, filter) -> {
            for (int offset : name.equals("everything") ? List.of(0, Archive.REQUESTS / 2) : List.of(0)) {
                List<RequestSummary> page = measure(
                        offset == 0 ? name : name + " from " + offset,
                        official,
                        () -> queries.inbox(filter, offset, PAGE),
                        List::size);
                assertThat(page).hasSizeLessThanOrEqualTo(PAGE);
            }
            int count = measure("  how many", official, () -> queries.countInbox(filter), found -> found);
            assertThat(count).isLessThanOrEqualTo(Archive.REQUESTS);
        });
        CompanyStory.Story story =
                measure("page of the busiest company", official, () -> stories.of(busiest), InboxBenchmark::requests);
        assertThat(requests(story)).isEqualTo(Archive.OF_THE_BUSIEST);
        UUID usual = Objects.requireNonNull(jdbc.queryForObject(
                "select company_id from support_request where city = ? and company_id <> ? fetch first row only",
                UUID.class,
                city,
                busiest));
        measure("page of another company", official, () -> stories.of(usual), InboxBenchmark::requests);
        measure("its own page of the busiest", contact, stories::mine, InboxBenchmark::requests);
    }

    /** Every way to narrow the inbox down, and some of them together. */
    private Map<String, InboxFilter> filters(SignedIn official) {
        UUID certification = Act.as(official, categories::all).get(4).id();
        InboxFilter ofUnit = InboxFilter.ALL.with(InboxFilter.Owner.MY_UNIT);
        Map<String, InboxFilter> filters = new LinkedHashMap<>();
        filters.put("everything", InboxFilter.ALL);
        filters.put("mine", InboxFilter.ALL.with(InboxFilter.Owner.MINE));
        filters.put("my unit", ofUnit);
        filters.put("no unit", InboxFilter.ALL.with(InboxFilter.Owner.NO_UNIT));
        filters.put("nobody's", InboxFilter.ALL.with(InboxFilter.Owner.NO_PERSON));
        filters.put("overdue", InboxFilter.ALL.withOverdue(true));
        filters.put("overdue of my unit", ofUnit.withOverdue(true));
        filters.put("due today", InboxFilter.ALL.withDeadline(InboxFilter.Deadline.TODAY));
        filters.put("due this week", InboxFilter.ALL.withDeadline(InboxFilter.Deadline.THIS_WEEK));
        filters.put("waits for the company", InboxFilter.ALL.withWaiting(InboxFilter.Waiting.COMPANY));
        filters.put("waits for a body", InboxFilter.ALL.withWaiting(InboxFilter.Waiting.BODY));
        filters.put("a category", InboxFilter.ALL.withCategory(certification));
        filters.put("received", InboxFilter.ALL.withState(RequestState.RECEIVED));
        filters.put("closed", InboxFilter.ALL.withState(RequestState.CLOSED));
        filters.put("text 인증비", InboxFilter.ALL.withText("인증비"));
        filters.put("text 없는낱말", InboxFilter.ALL.withText("없는낱말"));
        filters.put(
                "text, my unit, a state", ofUnit.withState(RequestState.CLOSED).withText("바이어"));
        return filters;
    }

    private static int requests(CompanyStory.Story story) {
        return story.years().stream().mapToInt(year -> year.requests().size()).sum();
    }

    private <T> T measure(String name, SignedIn who, Supplier<T> work, ToIntFunction<T> size) {
        Statistics statistics = stores.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        List<Double> times = new ArrayList<>();
        T got = Act.as(who, work);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            statistics.clear();
            long from = System.nanoTime();
            got = Act.as(who, work);
            if (round >= WARM_UP) {
                times.add((System.nanoTime() - from) / 1e6);
            }
        }
        times.sort(null);
        say(String.format(
                Locale.ROOT,
                "  %-28s %6d  p50 %7.1f ms  p95 %7.1f ms  %2d statements",
                name,
                size.applyAsInt(got),
                times.get(ROUNDS / 2),
                times.get(ROUNDS * 95 / 100),
                statistics.getPrepareStatementCount()));
        return got;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
