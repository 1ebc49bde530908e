package naru.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.support.Categories;
import naru.support.Search;
import naru.support.SearchResults;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** A hundred thousand requests, every second of them answered: how long it takes to index them, and to find some. */
@NaruTest
@TestPropertySource(properties = "logging.level.root=warn")
class SearchBenchmark {

    private static final int REQUESTS = 100_000;
    private static final int COMPANIES = 200;
    private static final int WARM_UP = 50;
    private static final int ROUNDS = 200;

    private static final List<String> TYPED = List.of("인증비", "바이어", "규격인증 비용", "0042", "보험", "물류비 통역", "한빛", "없는낱말");

    private static final List<String> SENTENCES = List.of(
            "해외규격인증비용을 지원해 주십시오",
            "현지 바이어를 찾고 있습니다",
            "수출보험료 부담이 큽니다",
            "물류비가 올라 통역까지 부르기 어렵습니다",
            "규제샌드박스를 신청하려 합니다",
            "전시 부스의 전기 공사비를 지원받을 수 있습니까",
            "원산지증명서 발급이 늦어 납기를 맞추지 못했습니다");

    @Autowired
    World world;

    @Autowired
    Categories categories;

    @Autowired
    Search search;

    @Autowired
    EntityManagerFactory stores;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void finding_among_a_hundred_thousand() throws InterruptedException {
        String city = world.city();
        Act.as(world.staff(city, Role.ADMINISTRATOR), categories::seedDefaults);
        SignedIn official = world.staff(city, Role.OFFICIAL);
        fill(city, official);

        long start = System.nanoTime();
        org.hibernate.search.mapper.orm.Search.mapping(stores)
                .scope(Object.class)
                .massIndexer(Set.of(city))
                .threadsToLoadObjects(2)
                .startAndWait();
        say("%d requests, %d replies, %d companies: indexed in %d s"
                .formatted(REQUESTS, REQUESTS / 2, COMPANIES, seconds(start)));

        for (String typed : TYPED) {
            List<Double> times = new ArrayList<>();
            int total = 0;
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                long asked = System.nanoTime();
                SearchResults results = Act.as(official, () -> search.find(typed, 0, 20));
                if (round >= WARM_UP) {
                    times.add((System.nanoTime() - asked) / 1e6);
                }
                total = results.total();
            }
            times.sort(null);
            say(String.format(
                    Locale.ROOT,
                    "  %-12s %6d found  p50 %6.1f ms  p95 %6.1f ms",
                    typed,
                    total,
                    times.get(ROUNDS / 2),
                    times.get(ROUNDS * 95 / 100)));
        }
        assertThat(Act.as(official, () -> search.find("인증비", 0, 20)).total()).isGreaterThan(REQUESTS / 10);
    }

    private void fill(String city, SignedIn official) {
        List<UUID> companies = new ArrayList<>();
        for (int i = 0; i < COMPANIES; i++) {
            companies.add(world.companyOf(world.company(city)));
        }
        jdbc.update("update company set name_ko = '한빛센서 ' || name_ko where id = ?", companies.getFirst());
        UUID category = jdbc.queryForObject(
                "select id from support_category where city = ? fetch first row only", UUID.class, city);
        List<Object[]> requests = new ArrayList<>();
        List<Object[]> replies = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            UUID id = UUID.randomUUID();
            String sentence = SENTENCES.get(i % SENTENCES.size()) + " " + i % 997 + "번째 건";
            requests.add(new Object[] {
                id,
                city,
                "%s-CES27-%04d".formatted(city, i),
                UUID.randomUUID(),
                companies.get(i % COMPANIES),
                category,
                sentence,
                official.accountId()
            });
            if (i % 2 == 0) {
                replies.add(new Object[] {
                    UUID.randomUUID(), city, id, "검토 결과 " + sentence + "에 대하여 지원하겠습니다.", official.accountId()
                });
            }
        }
        jdbc.batchUpdate(
                "insert into support_request (id, city, version, number, client_key, company_id, category_id, sentence,"
                        + " raised_by, received_at, due_on, state)"
                        + " values (?, ?, 0, ?, ?, ?, ?, ?, ?, now(), current_date, 'RECEIVED')",
                requests);
        jdbc.batchUpdate(
                "insert into support_reply (id, city, version, request_id, state, text, written_by, written_at, unsent)"
                        + " values (?, ?, 0, ?, 'DRAFT', ?, ?, now(), true)",
                replies);
        say("rows: " + Map.of("support_request", requests.size(), "support_reply", replies.size()));
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
