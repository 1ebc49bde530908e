package naru.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Neighbours have one of everything there is: a new table of cities' things fails here until they do. */
@NaruTest
@Import(Neighbours.class)
class NeighboursTest {

    /** Tables of a city's things that nobody can ask for by an id. */
    private static final Map<String, String> WITHOUT_IDS = Map.of(
            "request_series", "the last number given in a city and a trip; its key is these two",
            "search_miss", "what the search has still to be told; no page or service asks for it");

    @Autowired
    Neighbours neighbours;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void they_have_something_in_every_table_that_carries_a_city() {
        Set<String> known = new TreeSet<>(Neighbours.TABLES.values());
        known.addAll(WITHOUT_IDS.keySet());
        assertThat(tables()).isNotEmpty().containsExactlyElementsOf(known);
    }

    @Test
    void each_thing_is_a_row_of_their_city() {
        Things things = neighbours.settle();
        Neighbours.TABLES.forEach((kind, table) -> assertThat(
                        jdbc.queryForList("select city from " + table + " where id = ?", String.class, things.id(kind)))
                .as(kind)
                .containsExactly(things.city()));
    }

    @Test
    void a_further_company_has_things_of_its_own_and_shares_those_of_the_city() {
        Things first = neighbours.settle();
        Things second = neighbours.join(first);
        assertThat(second.shared()).isEqualTo(first.shared());
        assertThat(second.own().keySet()).isEqualTo(first.own().keySet());
        assertThat(second.own().values())
                .doesNotContainAnyElementsOf(first.own().values());
        assertThat(second.word()).isNotEqualTo(first.word());
        assertThat(second.texts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains(second.word()).doesNotContain(first.word()));
    }

    private List<String> tables() {
        return jdbc
                .queryForList(
                        "select lower(table_name) from information_schema.columns"
                                + " where lower(column_name) = 'city' and lower(table_schema) = 'public'",
                        String.class)
                .stream()
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
    }
}
