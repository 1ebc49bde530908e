package naru.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Bytes whose row was never committed go after a day, in either vault; all others stay. */
@NaruTest
@Import(Shelf.class)
class SweepTest {

    private static final Instant EVER = Instant.parse("2100-01-01T00:00:00Z");
    private static final StrictBucket bucket = new StrictBucket();

    @TempDir
    static Path directory;

    @Autowired
    Shelf shelf;

    @Autowired
    World world;

    @Autowired
    AttachmentRepository attachments;

    static Stream<Vault> vaults() throws IOException {
        bucket.objects().clear();
        return Stream.of(new FileVault(Files.createTempDirectory(directory, "vault")), bucket.vault());
    }

    @AfterAll
    static void close() {
        bucket.close();
    }

    @ParameterizedTest
    @MethodSource("vaults")
    void what_no_attachment_names_is_removed_and_nothing_else(Vault vault) throws IOException {
        List<UUID> named = List.of(attached(world.city()), attached(world.city()), attached(world.city()));
        for (UUID key : named) {
            vault.put(key, new byte[] {1});
        }
        UUID orphan = UUID.randomUUID();
        vault.put(orphan, new byte[] {1});
        new Sweep(vault, attachments).removeOrphans(EVER);
        assertThat(vault.keysBefore(EVER)).containsExactlyInAnyOrderElementsOf(named);
    }

    @ParameterizedTest
    @MethodSource("vaults")
    void what_is_young_may_still_get_its_row(Vault vault) throws IOException {
        UUID named = attached(world.city());
        UUID orphan = UUID.randomUUID();
        vault.put(named, new byte[] {1});
        vault.put(orphan, new byte[] {1});
        new Sweep(vault, attachments).removeOrphans(Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(vault.keysBefore(EVER)).containsExactlyInAnyOrder(named, orphan);
    }

    @ParameterizedTest
    @MethodSource("vaults")
    void the_files_of_another_database_are_left_alone(Vault vault) throws IOException {
        UUID named = attached(world.city());
        List<UUID> foreign = List.of(UUID.randomUUID(), UUID.randomUUID());
        vault.put(named, new byte[] {1});
        for (UUID key : foreign) {
            vault.put(key, new byte[] {1});
        }
        new Sweep(vault, attachments).removeOrphans(EVER);
        assertThat(vault.keysBefore(EVER)).hasSize(3);
    }

    private UUID attached(String city) {
        SignedIn person = world.company(city);
        return Act.as(person, () -> shelf.put(shelf.of(person), "a.pdf", Samples.pdf()))
                .id();
    }
}
