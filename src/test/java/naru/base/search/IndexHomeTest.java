package naru.base.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexHomeTest {

    @TempDir
    Path parent;

    Path directory;

    @BeforeEach
    void a_directory_that_is_not_there_yet() {
        directory = parent.resolve("search");
    }

    @Test
    void a_new_home_is_built_and_then_trusted() throws IOException {
        buildAndLeave();

        assertThat(open().isWhole()).isTrue();
        assertThat(directory.resolve("segment")).exists();
    }

    @Test
    void after_a_crash_it_is_built_anew() throws IOException {
        buildAndLeave();
        open();

        assertThat(open().isWhole()).isFalse();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void so_it_is_when_it_was_never_finished() throws IOException {
        open().leave();
        assertThat(open().isWhole()).isFalse();
    }

    @Test
    void so_it_is_when_it_has_another_shape() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("whole"), "0");
        Files.writeString(directory.resolve("segment"), "words");
        assertThat(open().isWhole()).isFalse();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void in_memory_it_is_built_at_each_start_and_leaves_nothing() throws IOException {
        IndexHome home = new IndexHome("memory");
        home.customize(new HashMap<>());
        home.nowWhole();
        home.leave();
        assertThat(Path.of("memory")).doesNotExist();
    }

    private void buildAndLeave() throws IOException {
        IndexHome home = open();
        assertThat(home.isWhole()).isFalse();
        Files.writeString(directory.resolve("segment"), "words");
        home.nowWhole();
        home.leave();
    }

    private IndexHome open() {
        IndexHome home = new IndexHome(directory.toString());
        home.customize(new HashMap<>());
        return home;
    }
}
