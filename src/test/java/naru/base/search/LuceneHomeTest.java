package naru.base.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import naru.testing.NaruTest;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NaruTest
class LuceneHomeTest {

    @Autowired
    EntityManagerFactory stores;

    @Autowired
    IndexNotes notes;

    @Autowired
    JdbcClient jdbc;

    final Path directory;

    LuceneHomeTest(@TempDir Path parent) {
        directory = parent.resolve("search");
    }

    @Test
    void a_new_home_is_built_and_then_trusted() throws IOException {
        buildAndLeave();

        assertThat(isBuiltBy(arrive())).isFalse();
        assertThat(directory.resolve("segment")).exists();
    }

    @Test
    void after_a_crash_it_is_built_anew() throws IOException {
        buildAndLeave();
        arrive();

        LuceneHome home = arrive();
        assertThat(directory).isEmptyDirectory();
        assertThat(isBuiltBy(home)).isTrue();
    }

    @Test
    void so_it_is_when_it_was_never_finished() throws IOException {
        LuceneHome home = arrive();
        assertThatThrownBy(() -> home.open(Search.mapping(stores), () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        home.leave();
        assertThat(isBuiltBy(arrive())).isTrue();
    }

    @Test
    void so_it_is_when_it_has_another_shape() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("whole"), "0");
        Files.writeString(directory.resolve("segment"), "words");
        LuceneHome home = arrive();
        assertThat(directory).isEmptyDirectory();
        assertThat(isBuiltBy(home)).isTrue();
    }

    @Test
    void in_memory_it_is_built_at_each_start_and_leaves_nothing() throws IOException {
        LuceneHome home = new LuceneHome("memory", notes);
        home.customize(new HashMap<>());
        assertThat(isBuiltBy(home)).isTrue();
        home.leave();
        assertThat(Path.of("memory")).doesNotExist();
    }

    @Test
    void an_index_that_nodes_shared_before_is_no_longer_trusted() {
        notes.inTurn(shape -> IndexHome.SHAPE);
        assertThat(isBuiltBy(arrive())).isTrue();
        assertThat(jdbc.sql("select count(*) from search_index where shape is null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void buildAndLeave() throws IOException {
        LuceneHome home = arrive();
        assertThat(isBuiltBy(home)).isTrue();
        Files.writeString(directory.resolve("segment"), "words");
        home.leave();
    }

    private boolean isBuiltBy(LuceneHome home) {
        AtomicBoolean built = new AtomicBoolean();
        home.open(Search.mapping(stores), () -> built.set(true));
        return built.get();
    }

    private LuceneHome arrive() {
        LuceneHome home = new LuceneHome(directory.toString(), notes);
        home.customize(new HashMap<>());
        return home;
    }
}
