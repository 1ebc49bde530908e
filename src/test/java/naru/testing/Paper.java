package naru.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A PDF, read back.
 *
 * @param pages what can be read on each, its white space made single blanks
 * @param fonts of each page, the names of its fonts, those that are not inside the file with a question mark
 */
public record Paper(List<String> pages, List<String> fonts) {

    public static Paper read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            List<String> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    fonts.add(font.getName() + (font.isEmbedded() ? "" : "?"));
                }
            }
            return new Paper(
                    IntStream.rangeClosed(1, document.getNumberOfPages())
                            .mapToObj(page -> text(stripper, document, page))
                            .toList(),
                    fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can be read in a document of a word processor. */
    public static String document(byte[] docx) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, without any white space: where lines were broken does not matter. */
    public String flat() {
        return flat(String.join("", pages));
    }

    /** A text without any white space. */
    public static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(PDFTextStripper stripper, PDDocument document, int page) {
        try {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
