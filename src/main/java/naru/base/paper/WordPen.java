package naru.base.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes A4 pages of headings, facts and tables for a word processor. Headings stay with what they are of, rows stay whole.
 */
public final class WordPen {

    /** On every office's computer; who has none of it sees another face. */
    private static final String FACE = "맑은 고딕";

    private static final String NAVY = "063A74";
    private static final int TWIPS_PER_MM = 57;
    private static final int MILLIMETRES = 178;
    private static final int WIDTH = MILLIMETRES * TWIPS_PER_MM;
    private static final int SIDE = 30;

    private final XWPFDocument document;

    private WordPen(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Writes a document.
     *
     * @param title what it is called in lists of documents
     * @return its bytes, as {@link PaperType#DOCX}
     */
    public static byte[] write(String title, Consumer<WordPen> text) {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(title);
            text.accept(new WordPen(document));
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets up pages, each with what it is for on top, and the state and its number at the bottom. */
    public void page(String top, String bottom) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(210L * TWIPS_PER_MM));
        size.setH(BigInteger.valueOf(297L * TWIPS_PER_MM));
        CTPageMar margin = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(16L * TWIPS_PER_MM);
        BigInteger edge = BigInteger.valueOf(22L * TWIPS_PER_MM);
        margin.setLeft(side);
        margin.setRight(side);
        margin.setTop(edge);
        margin.setBottom(edge);
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setAlignment(ParagraphAlignment.RIGHT);
        run(header, top, 9, true, "8A240F");
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        run(footer, bottom + " · ", 9, false, null);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        run(footer, " / ", 9, false, null);
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    /** What the whole is called, in the middle of the page. */
    public void title(String text) {
        title(text, ParagraphAlignment.CENTER);
    }

    /** What a chapter is called, at the beginning of its line, and of a page if that is wanted. */
    public void chapter(String text, boolean onNewPage) {
        title(text, ParagraphAlignment.LEFT).setPageBreak(onNewPage);
    }

    private XWPFParagraph title(String text, ParagraphAlignment alignment) {
        XWPFParagraph title = paragraph(text, 18, true, NAVY);
        title.setAlignment(alignment);
        title.setSpacingAfter(120);
        title.setKeepNext(true);
        return title;
    }

    /** What part of it this is. */
    public void subtitle(String text) {
        XWPFParagraph subtitle = paragraph(text, 13, true, null);
        subtitle.setAlignment(ParagraphAlignment.CENTER);
    }

    /** A warning that whoever reads it must not miss. */
    public void mark(String text) {
        XWPFParagraph mark = paragraph(text, 10, true, "8A240F");
        mark.setAlignment(ParagraphAlignment.CENTER);
    }

    /** The heading of a section. */
    public void heading(String text) {
        XWPFParagraph heading = paragraph(text, 13, true, NAVY);
        heading.setSpacingBefore(240);
        heading.setSpacingAfter(80);
        heading.setKeepNext(true);
    }

    /** The heading of a part of a section. */
    public void subheading(String text) {
        XWPFParagraph heading = paragraph(text, 11, true, null);
        heading.setSpacingBefore(140);
        heading.setKeepNext(true);
    }

    /** A line that stays with what follows it. */
    public void kept(String text) {
        paragraph(text, 10, false, null).setKeepNext(true);
    }

    /** A line of text. */
    public void text(String text) {
        paragraph(text, 10, false, null);
    }

    /** A table of names and what is known by them. */
    public void facts(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        XWPFTable table = table(2, facts.size(), SIDE, MILLIMETRES - SIDE);
        for (int i = 0; i < facts.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(!facts.get(i).isLong());
            fill(row.getCell(0), facts.get(i).name(), true, "F4F5F6");
            fill(row.getCell(1), String.join("\n", facts.get(i).lines()), false, null);
        }
        paragraph("", 4, false, null);
    }

    /**
     * A table with headings that are repeated on each page.
     *
     * @param widths of its columns, in millimetres; those of a page come to {@value #MILLIMETRES}
     */
    public void table(List<String> headings, List<List<String>> rows, int... widths) {
        XWPFTable table = table(headings.size(), rows.size() + 1, widths);
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < headings.size(); column++) {
            fill(table.getRow(0).getCell(column), headings.get(column), true, "E6E8EA");
            for (int i = 0; i < rows.size(); i++) {
                XWPFTableRow row = table.getRow(i + 1);
                row.setCantSplitRow(true);
                fill(row.getCell(column), rows.get(i).get(column), false, null);
            }
        }
    }

    private XWPFTable table(int columns, int rows, int... widths) {
        XWPFTable table = document.createTable(rows, columns);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTH);
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < columns; column++) {
                row.getCell(column).setWidthType(TableWidthType.DXA);
                row.getCell(column).setWidth(String.valueOf(widths[column] * TWIPS_PER_MM));
            }
        }
        return table;
    }

    private void fill(XWPFTableCell cell, String text, boolean strong, @Nullable String colour) {
        if (colour != null) {
            cell.setColor(colour);
        }
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingBefore(30);
        paragraph.setSpacingAfter(30);
        write(paragraph, text, 10, strong, null);
    }

    private XWPFParagraph paragraph(String text, int size, boolean strong, @Nullable String colour) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(40);
        write(paragraph, text, size, strong, colour);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean strong, @Nullable String colour) {
        List<String> lines =
                text.isEmpty() ? Collections.singletonList("") : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            XWPFRun run = run(paragraph, lines.get(i), size, strong, colour);
            if (i + 1 < lines.size()) {
                run.addBreak(BreakType.TEXT_WRAPPING);
            }
        }
    }

    private static XWPFRun run(
            XWPFParagraph paragraph, String text, int size, boolean strong, @Nullable String colour) {
        XWPFRun run = paragraph.createRun();
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(FACE, range);
        }
        run.setFontSize(size);
        run.setBold(strong);
        if (colour != null) {
            run.setColor(colour);
        }
        run.setText(text);
        return run;
    }
}
