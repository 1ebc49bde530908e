package naru.base.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.access.CityScope;
import naru.testing.NaruTest;
import naru.testing.World;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@NaruTest
class IndexKeeperTest {

    @Autowired
    SearchIndex index;

    @Autowired
    EntityManagerFactory stores;

    @Autowired
    EntityManager store;

    @Autowired
    IndexNotes notes;

    @Autowired
    Retelling retelling;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_missing_index_is_built_from_the_store_for_each_city() {
        String one = world.city();
        String two = world.city();
        UUID ofOne = world.companyOf(world.company(one));
        UUID ofTwo = world.companyOf(world.company(two));
        assertThat(found(one)).isEmpty();

        build();

        assertThat(found(one)).containsExactly(ofOne);
        assertThat(found(two)).containsExactly(ofTwo);
        UUID second = world.companyOf(world.company(one));
        jdbc.update("delete from company_contact where company_id = ?", ofOne);
        jdbc.update("delete from company where id = ?", ofOne);

        build();

        assertThat(found(one)).containsExactly(second);
        assertThat(found(two)).containsExactly(ofTwo);
    }

    @Test
    void an_index_that_is_whole_is_left_alone() {
        String city = world.city();
        world.company(city);
        IndexKeeper keeper = keeper();
        keeper.start();
        UUID company = world.companyOf(world.company(city));
        assertThat(found(city)).hasSize(1).doesNotContain(company);

        keeper.keep();

        assertThat(found(city)).hasSize(1).doesNotContain(company);
    }

    /** Whoever changes what is searched changes this, and raises {@link IndexHome#SHAPE}: or old indexes stay as they are. */
    @Test
    void the_shape_is_the_one_that_has_this_number() {
        assertThat(IndexHome.SHAPE).isEqualTo("1");
        assertThat(Search.mapping(stores).allIndexedEntities().stream()
                        .map(entity -> entity.jpaName() + " " + said(entity.javaClass()))
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrder(
                        "Company words [name.ko, name.en] codes [number] about id reader id once ",
                        "SupportRequest words [sentence] codes [number] about id reader origin.companyId once ",
                        "Reply words [text.korean, text.english] codes [] about requestId reader requestId once sentAt",
                        "Note words [text] codes [] about requestId reader  once ");
    }

    private static String said(Class<?> entity) {
        Searched searched = entity.getAnnotation(Searched.class);
        return searched == null
                ? "nothing"
                : "words %s codes %s about %s reader %s once %s"
                        .formatted(
                                List.of(searched.words()),
                                List.of(searched.codes()),
                                searched.about(),
                                searched.readableBy(),
                                searched.readableOnce());
    }

    private void build() {
        keeper().start();
    }

    private IndexKeeper keeper() {
        return new IndexKeeper(stores, store, new LuceneHome("memory", notes), retelling);
    }

    private List<UUID> found(String city) {
        return CityScope.in(city, () -> index.find("기업", null, 0, 10)).found().stream()
                .map(Found::about)
                .toList();
    }
}
