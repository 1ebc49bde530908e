package naru.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each application context of a test a database of its own: H2 in memory, or a database on a real PostgreSQL
 * server when the system property {@code naru.test.store} says {@code postgres}. The build runs the store tests on both.
 * With {@code naru.test.durable} the server waits for the disk at each commit, as in earnest.
 */
public final class TestStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger count = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("naru.test.store"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "naru" + count.incrementAndGet();
        Map<String, Object> settings = new HashMap<>();
        // Room for races of fifty.
        settings.put("spring.datasource.hikari.maximum-pool-size", 50);
        settings.put("spring.datasource.hikari.minimum-idle", 1);
        settings.put("naru.attachment.directory", directory(name).toString());
        settings.put("naru.search.directory", isDurable() ? directory(name) + "/search" : "memory");
        // Tests do recurring work themselves, when the clock stands where they want it.
        settings.put("naru.chores", false);
        if (isPostgres()) {
            settings.put("spring.datasource.url", postgres(name));
            settings.put("spring.datasource.username", "postgres");
        } else {
            // As in earnest, where the pool does not shrink: the connection that made the tables has to stay open.
            settings.put("spring.datasource.hikari.idle-timeout", 0);
            settings.put("spring.datasource.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test store", settings));
    }

    private static Path directory(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "attachments")), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests may lose what they stored; what is measured must not. */
    private static boolean isDurable() {
        return Boolean.getBoolean("naru.test.durable");
    }

    private static String safe() {
        return isDurable() ? "on" : "off";
    }

    private static synchronized String postgres(String database) {
        try {
            EmbeddedPostgres running = server;
            if (running == null) {
                running = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "600")
                        .setServerConfig("fsync", safe())
                        .setServerConfig("synchronous_commit", safe())
                        .start();
                server = running;
            }
            try (var connection = running.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + database);
            }
            return running.getJdbcUrl("postgres", database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
