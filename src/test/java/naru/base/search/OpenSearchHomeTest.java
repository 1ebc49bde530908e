package naru.base.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import naru.Naru;
import naru.account.NewContact;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.access.CityScope;
import naru.company.SignUp;
import naru.company.SignUpCompany;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.OpenSearch;
import naru.testing.Race;
import naru.testing.World;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** An index that several nodes share, on a real OpenSearch. */
@NaruTest
@Tag("nodes")
@ContextConfiguration(initializers = OpenSearch.class)
class OpenSearchHomeTest {

    private static final String NAME = "한빛센서";

    @Autowired
    IndexKeeper keeper;

    @Autowired
    IndexHome home;

    @Autowired
    SearchIndex index;

    @Autowired
    EntityManagerFactory stores;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignUp signUp;

    @Autowired
    ConfigurableEnvironment environment;

    @Value("${naru.search.opensearch.prefix}")
    String prefix;

    final World world;
    final String city;

    OpenSearchHomeTest(@Autowired World world) {
        this.world = world;
        city = world.city();
    }

    @Test
    void what_one_node_changes_the_others_find() {
        try (ConfigurableApplicationContext other = another()) {
            signUp(signUp);
            assertThat(found(other.getBean(SearchIndex.class), NAME)).hasSize(1);
            signUp(other.getBean(SignUp.class));
            assertThat(found(index, NAME)).hasSize(2);
        }
    }

    @Test
    void of_nodes_that_start_at_once_one_builds() {
        AtomicInteger built = new AtomicInteger();
        shape("0");
        Runnable start = () -> home.open(Search.mapping(stores), built::incrementAndGet);
        Race.between(List.of(start, start, start));
        assertThat(built).hasValue(1);
    }

    @Test
    void an_index_that_was_lost_is_built_from_the_store_at_the_next_start() {
        UUID company = unnoticed();
        keeper.start();
        assertThat(found(index, "기업")).isEmpty();
        OpenSearch.send("DELETE", "/" + prefix + "-*", "");

        keeper.start();

        assertThat(found(index, "기업")).containsExactly(company);
    }

    @Test
    void so_is_one_of_another_shape_but_only_at_a_start() {
        UUID company = unnoticed();
        shape("0");
        keeper.keep();
        assertThat(found(index, "기업")).isEmpty();

        keeper.start();

        assertThat(found(index, "기업")).containsExactly(company);
    }

    @Test
    void what_could_not_be_built_is_tried_again() {
        UUID company = unnoticed();
        shape(null);

        keeper.keep();

        assertThat(found(index, "기업")).containsExactly(company);
    }

    @Test
    void what_the_index_was_not_told_it_is_told_later() {
        writable(false);
        signUp(signUp);
        keeper.keep();
        assertThat(found(index, NAME)).isEmpty();
        writable(true);

        keeper.keep();

        assertThat(found(index, NAME)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from search_miss")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** A company that is in the store, and that the index never heard of. */
    private UUID unnoticed() {
        return world.companyOf(world.company(city));
    }

    private void signUp(SignUp where) {
        Act.asVisitor(() -> {
            where.submit(new SignUpCompany(
                    city,
                    World.businessNumber(),
                    new Name(NAME, "Hanbit Sensor"),
                    new NewContact(
                            new EmailAddress(UUID.randomUUID() + "@search.example"),
                            "김민지",
                            "010-0000-0000",
                            Locale.KOREAN,
                            "2026-11")));
            return true;
        });
    }

    private List<UUID> found(SearchIndex where, String typed) {
        return CityScope.in(city, () -> where.find(typed, null, 0, 10)).found().stream()
                .map(Found::about)
                .toList();
    }

    private void shape(@Nullable String shape) {
        jdbc.sql("update search_index set shape = :shape").param("shape", shape).update();
    }

    private void writable(boolean isWritable) {
        OpenSearch.send("PUT", "/" + prefix + "-*/_settings", "{\"index.blocks.write\": %b}".formatted(!isWritable));
    }

    /** A second node on the same store and the same index. */
    private ConfigurableApplicationContext another() {
        Map<String, Object> same = new HashMap<>(Map.of("server.port", 0));
        for (String setting :
                List.of("spring.datasource.url", "naru.search.opensearch.uris", "naru.search.opensearch.prefix")) {
            same.put(setting, environment.getRequiredProperty(setting));
        }
        return new SpringApplicationBuilder(NaruTest.Settings.class, Naru.class)
                .initializers(context ->
                        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("same", same)))
                .run();
    }
}
