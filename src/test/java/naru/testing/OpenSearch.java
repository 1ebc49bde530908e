package naru.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets the nodes of a test share an index on a real OpenSearch, which runs in a process of its own until the tests end.
 * Each application context gets indexes of its own, unless it is told to join others.
 */
public final class OpenSearch implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger count = new AtomicInteger();
    private static @Nullable URI server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test search", settings()));
    }

    /** Of an index of its own; whoever starts with the same ones shares it. */
    public static Map<String, Object> settings() {
        return Map.of(
                "naru.search.opensearch.uris",
                uri().toString(),
                "naru.search.opensearch.prefix",
                "naru" + count.incrementAndGet());
    }

    /** Asks the server itself, and fails the test unless it agrees. */
    public static String send(String method, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(uri().resolve(path))
                .header("content-type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(method + " " + path + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static synchronized URI uri() {
        URI running = server;
        if (running == null) {
            try {
                running = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = running;
        }
        return running;
    }

    /** It ends with us, as its input does. */
    private static URI start() throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        Path log = target.resolve("opensearch.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        Files.readString(target.resolve("opensearch.classpath")),
                        Path.of("src", "test", "opensearch", "OpenSearchServer.java")
                                .toString(),
                        Files.createTempDirectory(target, "opensearch").toString())
                .redirectError(log.toFile())
                .start();
        String said = process.inputReader()
                .lines()
                .filter(line -> line.startsWith("port "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("OpenSearch did not start, see " + log));
        return URI.create("http://localhost:" + said.substring("port ".length()));
    }
}
