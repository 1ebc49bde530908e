package naru.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What a file is, is seen in it. */
class InspectorTest {

    private static final Set<FileType> ALL = EnumSet.allOf(FileType.class);

    private final Inspector inspector = new Inspector(new AttachmentLimits(DataSize.ofKilobytes(4), 5));

    @Test
    void each_type_is_known_by_its_content() {
        Map<FileType, byte[]> samples = Map.of(
                FileType.PDF, Samples.pdf(),
                FileType.JPEG, Samples.jpeg(),
                FileType.PNG, Samples.png(),
                FileType.WEBP, Samples.webp(),
                FileType.HEIC, Samples.heic(),
                FileType.M4A, Samples.m4a(),
                FileType.MP3, Samples.mp3(),
                FileType.WEBM, Samples.webm(),
                FileType.OGG, Samples.ogg());
        assertThat(samples.keySet()).isEqualTo(ALL);
        samples.forEach((type, content) ->
                assertThat(inspector.inspect(content, ALL).type()).isEqualTo(type));
    }

    @Test
    void what_iphones_record_in_the_browser_is_sound() {
        assertThat(inspector.inspect(Samples.mp4InPieces(), FileType.VOICE).type())
                .isEqualTo(FileType.M4A);
    }

    @Test
    void programs_pages_and_drawings_that_run_scripts_are_refused() {
        for (byte[] content : new byte[][] {
            Samples.program(), Samples.page(), Samples.svg(), "그냥 글".getBytes(StandardCharsets.UTF_8), new byte[64]
        }) {
            assertThatExceptionOfType(FileTypeNotAccepted.class).isThrownBy(() -> inspector.inspect(content, ALL));
        }
    }

    @Test
    void a_page_does_not_become_a_paper_by_mentioning_one() {
        byte[] content = new String(Samples.page(), StandardCharsets.US_ASCII)
                .replace("<body>", "<body>\n%PDF-1.4\n")
                .getBytes(StandardCharsets.US_ASCII);
        assertThatExceptionOfType(FileTypeNotAccepted.class).isThrownBy(() -> inspector.inspect(content, ALL));
    }

    @Test
    void a_type_that_is_not_taken_here_is_refused_with_those_that_are() {
        assertThatExceptionOfType(FileTypeNotAccepted.class)
                .isThrownBy(() -> inspector.inspect(Samples.pdf(), FileType.PHOTOS))
                .satisfies(refused -> assertThat(refused.details()).asString().isEqualTo("[JPEG, PNG, WebP, HEIC]"));
        assertThatExceptionOfType(FileTypeNotAccepted.class)
                .isThrownBy(() -> inspector.inspect(Samples.m4a(), FileType.DOCUMENTS));
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThatExceptionOfType(EmptyFile.class).isThrownBy(() -> inspector.inspect(new byte[0], ALL));
        byte[] most = Arrays.copyOf(Samples.pdf(), 4096);
        assertThat(inspector.inspect(most, ALL).size()).isEqualTo(4096);
        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> inspector.inspect(Arrays.copyOf(most, 4097), ALL))
                .satisfies(refused -> assertThat(refused.details()).asString().isEqualTo("[4 KB]"));
    }

    @Test
    void the_digest_is_that_of_the_bytes() {
        assertThat(Inspection.of(FileType.PDF, "abc".getBytes(StandardCharsets.US_ASCII))
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
