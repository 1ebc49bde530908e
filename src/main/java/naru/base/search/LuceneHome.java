package naru.base.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.springframework.util.FileSystemUtils;

/**
 * An index inside the portal. A note beside it says that it is whole and of which shape. The note is taken away while the
 * portal runs and put back once the store is closed: after a crash, when the last commits may have missed the index,
 * there is none, and the index is thrown away and built anew.
 */
final class LuceneHome implements IndexHome {

    /** How Lucene takes texts apart, whatever newer versions do otherwise. */
    private static final String LUCENE = "9.12.3";

    private static final String IN_MEMORY = "memory";

    private final String directory;
    private final Path note;
    private final IndexNotes notes;
    private volatile boolean whole;

    LuceneHome(String directory, IndexNotes notes) {
        this.directory = directory;
        this.notes = notes;
        note = Path.of(directory, "whole");
    }

    @Override
    public void customize(Map<String, Object> hibernate) {
        hibernate.put(BackendSettings.backendKey(BackendSettings.TYPE), LuceneBackendSettings.TYPE_NAME);
        hibernate.put(BackendSettings.backendKey(LuceneBackendSettings.ANALYSIS_CONFIGURER), Analyzers.class.getName());
        hibernate.put(BackendSettings.backendKey(LuceneBackendSettings.LUCENE_VERSION), LUCENE);
        if (isInMemory()) {
            hibernate.put(BackendSettings.backendKey(LuceneIndexSettings.DIRECTORY_TYPE), "local-heap");
            return;
        }
        hibernate.put(BackendSettings.backendKey(LuceneIndexSettings.DIRECTORY_ROOT), directory);
        try {
            whole = Files.exists(note) && Files.readString(note).equals(SHAPE);
            if (!whole) {
                FileSystemUtils.deleteRecursively(Path.of(directory));
            }
            Files.deleteIfExists(note);
            Files.createDirectories(Path.of(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What changes from now on is not heard of by an index that nodes shared before. */
    @Override
    public void open(SearchMapping mapping, Runnable build) {
        notes.inTurn(shape -> null);
        keep(mapping, build);
    }

    @Override
    public void keep(SearchMapping mapping, Runnable build) {
        if (!whole) {
            build.run();
            whole = true;
        }
    }

    /** Comes after the store is closed, which was made after this. */
    @PreDestroy
    void leave() throws IOException {
        if (whole && !isInMemory()) {
            Files.writeString(note, SHAPE);
        }
    }

    private boolean isInMemory() {
        return directory.equals(IN_MEMORY);
    }
}
