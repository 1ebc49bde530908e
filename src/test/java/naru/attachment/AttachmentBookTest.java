package naru.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.Race;
import naru.testing.TestClock;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Files are kept with the change that brings them, and go with the change that removes them. */
@NaruTest
@Import(Shelf.class)
class AttachmentBookTest {

    @Autowired
    Shelf shelf;

    @Autowired
    Attachments attachments;

    @Autowired
    AttachmentBook book;

    @Autowired
    TransactionTemplate transaction;

    private final World world;
    private final Path directory;
    private final SignedIn person;
    private final UUID mine;

    AttachmentBookTest(
            @Autowired World world, @Autowired Shelf shelf, @Value("${naru.attachment.directory}") Path directory) {
        this.world = world;
        this.directory = directory;
        person = world.company(world.city());
        mine = shelf.of(person);
    }

    @Test
    void what_is_kept_is_listed_and_comes_back_as_it_was() throws IOException {
        AttachmentSummary kept = Act.as(person, () -> shelf.put(mine, "C:\\소개서.pdf", Samples.pdf()));
        assertThat(kept.name()).isEqualTo("소개서.pdf");
        assertThat(kept.type()).isEqualTo(FileType.PDF);
        assertThat(kept.size()).isEqualTo(Samples.pdf().length);
        assertThat(kept.uploadedBy()).isEqualTo(person.accountId());
        assertThat(kept.uploadedAt()).isEqualTo(TestClock.START);
        assertThat(Act.as(person, () -> shelf.files(mine))).containsExactly(kept);
        Download download = Act.as(person, () -> attachments.open(kept.id()));
        assertThat(download.file()).isEqualTo(kept);
        assertThat(download.content().getContentAsByteArray()).isEqualTo(Samples.pdf());
    }

    @Test
    void the_bytes_lie_under_the_id_and_nothing_tells_the_name() {
        AttachmentSummary kept = Act.as(person, () -> shelf.put(mine, "소개서.pdf", Samples.pdf()));
        assertThat(files()).contains(kept.id().toString()).noneMatch(name -> name.contains("소개서"));
    }

    @Test
    void one_question_lists_the_files_of_many() {
        UUID other = shelf.of(person);
        Act.as(person, () -> {
            AttachmentSummary first = shelf.put(mine, "1.pdf", Samples.pdf());
            AttachmentSummary second = shelf.put(mine, "2.png", Samples.png());
            AttachmentSummary third = shelf.put(other, "3.jpg", Samples.jpeg());
            transaction.executeWithoutResult(status -> {
                assertThat(book.of("shelf", List.of(mine, other, UUID.randomUUID())))
                        .containsOnlyKeys(mine, other)
                        .containsEntry(mine, List.of(first, second))
                        .containsEntry(other, List.of(third));
                assertThat(book.of("shelf", List.of())).isEmpty();
                assertThat(book.of("other", List.of(mine))).isEmpty();
            });
        });
    }

    @Test
    void a_change_that_fails_leaves_no_row_and_no_bytes() {
        Set<String> before = files();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Act.as(
                        person,
                        () -> transaction.executeWithoutResult(status -> {
                            book.keep("shelf", mine, "a.pdf", Samples.pdf(), FileType.DOCUMENTS);
                            assertThat(files()).hasSize(before.size() + 1);
                            throw new IllegalStateException("the change fails");
                        })));
        assertThat(files()).isEqualTo(before);
        assertThat(rows()).isZero();
    }

    @Test
    void what_is_refused_leaves_nothing_and_what_was_there_stays() {
        Act.as(person, () -> shelf.put(mine, "a.pdf", Samples.pdf()));
        Set<String> before = files();
        refused(FileTypeNotAccepted.class, Samples.program());
        refused(FileTypeNotAccepted.class, Samples.page());
        refused(EmptyFile.class, new byte[0]);
        refused(FileTooLarge.class, java.util.Arrays.copyOf(Samples.pdf(), 10 * 1024 * 1024 + 1));
        assertThat(files()).isEqualTo(before);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void what_is_removed_goes_with_the_change() {
        AttachmentSummary kept = Act.as(person, () -> shelf.put(mine, "a.pdf", Samples.pdf()));
        Act.as(
                person,
                () -> transaction.executeWithoutResult(status -> {
                    book.remove("shelf", mine, kept.id());
                    status.setRollbackOnly();
                }));
        assertThat(files()).contains(kept.id().toString());
        assertThat(rows()).isEqualTo(1);
        Act.as(person, () -> shelf.take(mine, kept.id()));
        assertThat(files()).doesNotContain(kept.id().toString());
        assertThat(rows()).isZero();
    }

    @Test
    void only_what_belongs_there_is_removed() {
        UUID other = shelf.of(person);
        AttachmentSummary kept = Act.as(person, () -> shelf.put(mine, "a.pdf", Samples.pdf()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Act.as(person, () -> shelf.take(other, kept.id())));
        SignedIn stranger = world.company(world.city());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Act.as(stranger, () -> shelf.take(mine, kept.id())));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void five_files_and_no_more_also_when_one_made_room() {
        Act.as(person, () -> {
            List<AttachmentSummary> kept = IntStream.rangeClosed(1, 5)
                    .mapToObj(i -> shelf.put(mine, i + ".pdf", Samples.pdf()))
                    .toList();
            assertThatExceptionOfType(TooManyFiles.class).isThrownBy(() -> shelf.put(mine, "6.pdf", Samples.pdf()));
            shelf.take(mine, kept.get(2).id());
            shelf.put(mine, "6.pdf", Samples.pdf());
            assertThat(shelf.files(mine))
                    .extracting(AttachmentSummary::name)
                    .containsExactly("1.pdf", "2.pdf", "4.pdf", "5.pdf", "6.pdf");
        });
    }

    @Test
    void many_at_once_do_not_get_beyond_the_limit() {
        Set<String> before = files();
        Race race = Race.between(IntStream.range(0, 20)
                .<Runnable>mapToObj(i -> () -> Act.as(person, () -> shelf.put(mine, i + ".pdf", Samples.pdf())))
                .toList());
        assertThat(race.refused()).hasOnlyElementsOfTypes(AttachedMeanwhile.class, TooManyFiles.class);
        assertThat(race.won()).isBetween(1, 5).isEqualTo(rows());
        assertThat(files()).hasSize(before.size() + race.won());
    }

    @Test
    void files_are_kept_only_with_a_change() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() ->
                        Act.as(person, () -> book.keep("shelf", mine, "a.pdf", Samples.pdf(), FileType.DOCUMENTS)));
    }

    @Test
    void who_may_not_see_what_it_belongs_to_does_not_see_it() {
        AttachmentSummary kept = Act.as(person, () -> shelf.put(mine, "a.pdf", Samples.pdf()));
        AttachmentSummary nobodys = Act.as(
                person,
                () -> transaction.execute(
                        status -> book.keep("unknown", mine, "a.pdf", Samples.pdf(), FileType.DOCUMENTS)));
        assertHidden(world.company(person.city()), kept);
        assertHidden(world.company(world.city()), kept);
        assertHidden(person, nobodys);
    }

    private void assertHidden(SignedIn stranger, AttachmentSummary file) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Act.as(stranger, () -> attachments.open(file.id())));
    }

    private void refused(Class<? extends RuleViolation> rule, byte[] content) {
        assertThatExceptionOfType(rule).isThrownBy(() -> Act.as(person, () -> shelf.put(mine, "report.pdf", content)));
    }

    private int rows() {
        return world.count("select count(*) from attachment where owner_id = ?", mine);
    }

    private Set<String> files() {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
