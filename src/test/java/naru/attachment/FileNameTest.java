package naru.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Names are kept, but not what does harm in them. */
class FileNameTest {

    @Test
    void korean_names_stay_and_are_put_together() {
        assertThat(pdf("회사 소개서(최종).pdf")).isEqualTo("회사 소개서(최종).pdf");
        assertThat(pdf(Normalizer.normalize("회사 소개서.pdf", Normalizer.Form.NFD))).isEqualTo("회사 소개서.pdf");
    }

    @Test
    void paths_and_what_nobody_sees_are_dropped() {
        assertThat(pdf("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
        assertThat(pdf("C:\\Users\\김\\계획.pdf")).isEqualTo("계획.pdf");
        assertThat(pdf("a\r\nSet-Cookie: b\0.pdf")).isEqualTo("aSet-Cookie: b.pdf");
        assertThat(pdf("invoice\u202efdp.exe")).isEqualTo("invoicefdp.exe.pdf");
        assertThat(pdf("..\n/x/\u0000..hidden.pdf ")).isEqualTo("hidden.pdf");
    }

    @Test
    void a_name_ends_as_the_content_demands() {
        assertThat(pdf("a.PDF")).isEqualTo("a.PDF");
        assertThat(pdf("a.hta")).isEqualTo("a.hta.pdf");
        assertThat(pdf("a")).isEqualTo("a.pdf");
        assertThat(FileName.clean("IMG_1.jpeg", FileType.JPEG).value()).isEqualTo("IMG_1.jpeg");
        assertThat(FileName.clean("scan.pdf", FileType.PNG).value()).isEqualTo("scan.pdf.png");
    }

    @Test
    void a_file_without_a_name_gets_one() {
        assertThat(pdf("")).isEqualTo("file.pdf");
        assertThat(pdf("a/")).isEqualTo("file.pdf");
        assertThat(pdf(" . . ")).isEqualTo("file.pdf");
    }

    @Test
    void a_long_name_is_cut_before_its_extension_and_never_through_a_letter() {
        assertThat(pdf("가".repeat(300) + ".pdf")).isEqualTo("가".repeat(116) + ".pdf");
        assertThat(pdf("x" + "😀".repeat(100) + ".pdf")).isEqualTo("x" + "😀".repeat(57) + ".pdf");
    }

    @Test
    void sizes_are_said_shortly() {
        assertThat(FileSize.words(0)).isEqualTo("0 B");
        assertThat(FileSize.words(1023)).isEqualTo("1023 B");
        assertThat(FileSize.words(1024)).isEqualTo("1 KB");
        assertThat(FileSize.words(1024 * 1024 - 1)).isEqualTo("1 MB");
        assertThat(FileSize.words(10 * 1024 * 1024)).isEqualTo("10 MB");
        assertThat(FileSize.words(9_961_473)).isEqualTo("9.5 MB");
    }

    private static String pdf(String given) {
        return FileName.clean(given, FileType.PDF).value();
    }
}
