package naru.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What every vault does, and what is particular to one. */
class VaultTest {

    private static final Instant EVER = Instant.parse("2100-01-01T00:00:00Z");
    private static final Instant BEFORE = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    static Path directory;

    private static final StrictBucket bucket = new StrictBucket();

    /** {@code NARU_TEST_S3} names the endpoint of any other service, with a bucket and keys as the strict one has. */
    static Stream<Supplier<Vault>> vaults() {
        String other = System.getenv("NARU_TEST_S3");
        Stream<Supplier<Vault>> ours = Stream.of(() -> new FileVault(directory), bucket::vault);
        return other == null
                ? ours
                : Stream.concat(
                        ours,
                        Stream.of(() -> new S3Vault(new S3Settings(
                                URI.create(other),
                                StrictBucket.NAME,
                                StrictBucket.REGION,
                                StrictBucket.ACCESS,
                                StrictBucket.SECRET,
                                true))));
    }

    @AfterEach
    void empty() {
        bucket.objects().clear();
    }

    @ParameterizedTest
    @MethodSource("vaults")
    void what_is_put_comes_back_until_it_is_removed(Supplier<Vault> supplier) throws IOException {
        Vault vault = supplier.get();
        UUID key = UUID.randomUUID();
        byte[] content = new byte[3 * 1024 * 1024 + 1];
        new Random(1).nextBytes(content);
        vault.put(key, content);
        try (InputStream bytes = vault.open(key)) {
            assertThat(bytes.readAllBytes()).isEqualTo(content);
        }
        vault.remove(key);
        vault.remove(key);
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> vault.open(key));
    }

    @ParameterizedTest
    @MethodSource("vaults")
    void the_keys_of_all_are_listed_by_age(Supplier<Vault> supplier) throws IOException {
        Vault vault = supplier.get();
        List<UUID> keys = Stream.generate(UUID::randomUUID).limit(5).toList();
        for (UUID key : keys) {
            vault.put(key, new byte[] {1});
        }
        assertThat(vault.keysBefore(EVER)).containsAll(keys);
        assertThat(vault.keysBefore(BEFORE)).isEmpty();
        for (UUID key : keys) {
            vault.remove(key);
        }
        assertThat(vault.keysBefore(EVER)).doesNotContainAnyElementsOf(keys);
    }

    @Test
    void what_others_put_there_is_none_of_ours() throws IOException {
        bucket.objects().put("readme.txt", new byte[] {1});
        Path folder = Files.createDirectories(directory.resolve("ab"));
        Files.writeString(folder.resolve("readme.txt"), "hello", StandardCharsets.UTF_8);
        // In the folder of another key.
        Files.writeString(folder.resolve(new UUID(1, 1).toString()), "hello", StandardCharsets.UTF_8);
        assertThat(bucket.vault().keysBefore(EVER)).isEmpty();
        assertThat(new FileVault(directory).keysBefore(EVER)).isEmpty();
        assertThat(new FileVault(directory.resolve("not-yet")).keysBefore(EVER)).isEmpty();
    }

    @Test
    void half_a_file_that_a_dead_node_left_is_listed_and_removed() throws IOException {
        UUID key = UUID.fromString("019b0000-0000-7000-8000-0000000000cd");
        Path part = Files.createDirectories(directory.resolve("cd")).resolve(key + ".part");
        Files.write(part, new byte[] {1});
        FileVault vault = new FileVault(directory);
        assertThat(vault.keysBefore(EVER)).containsExactly(key);
        vault.remove(key);
        assertThat(part).doesNotExist();
    }

    @Test
    void a_bucket_with_another_name_or_secret_refuses() {
        try (S3Vault stranger = new S3Vault(bucket.settings(StrictBucket.NAME, "wrong"));
                S3Vault lost = new S3Vault(bucket.settings("elsewhere", StrictBucket.SECRET))) {
            for (S3Vault vault : List.of(stranger, lost)) {
                assertThatIOException().isThrownBy(() -> vault.put(UUID.randomUUID(), new byte[] {1}));
                assertThatIOException().isThrownBy(() -> vault.open(UUID.randomUUID()));
                assertThatIOException().isThrownBy(() -> vault.remove(UUID.randomUUID()));
                assertThatIOException().isThrownBy(() -> vault.keysBefore(EVER));
            }
        }
        assertThat(bucket.objects()).isEmpty();
    }

    @Test
    void a_bucket_is_used_once_it_has_a_name() {
        ApplicationContextRunner runner = new ApplicationContextRunner()
                .withBean(Settings.class)
                .withPropertyValues("naru.attachment.s3.bucket=");
        runner.run(
                context -> assertThat(context.getBean(Settings.class).vault()).isInstanceOf(FileVault.class));
        runner.withPropertyValues(
                        "naru.attachment.s3.bucket=papers",
                        "naru.attachment.s3.endpoint=http://127.0.0.1:9",
                        "naru.attachment.s3.region=kr-standard",
                        "naru.attachment.s3.access-key=key",
                        "naru.attachment.s3.secret-key=secret of the bucket",
                        "naru.attachment.s3.path-style=true")
                .run(context -> {
                    Settings settings = context.getBean(Settings.class);
                    assertThat(settings.vault()).isInstanceOf(S3Vault.class);
                    assertThat(settings.s3().pathStyle()).isTrue();
                    assertThat(settings.s3().toString()).doesNotContain("secret of the bucket");
                });
    }

    @EnableConfigurationProperties(S3Settings.class)
    record Settings(S3Settings s3) {

        Vault vault() {
            return new AttachmentConfiguration().vault(s3, directory.toString());
        }
    }
}
