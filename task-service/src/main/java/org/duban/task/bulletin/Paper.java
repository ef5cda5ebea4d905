package org.duban.task.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A .docx under way: lines and tables. */
final class Paper implements AutoCloseable {
    private static final int TITLE_SIZE = 18;
    private static final int HEADING_SIZE = 13;
    private static final int TEXT_SIZE = 11;
    private static final int TABLE_SIZE = 10;
    private static final int SPACE_BEFORE = 200;
    private static final String WARNING = "C00000";
    private static final String WHOLE_WIDTH = "100%";

    private final XWPFDocument document = new XWPFDocument();

    void title(String text) {
        XWPFParagraph paragraph = centred(document.createParagraph());
        run(paragraph, text, TITLE_SIZE).setBold(true);
    }

    void subtitle(String text) {
        run(centred(document.createParagraph()), text, TEXT_SIZE);
    }

    /** On every page, and once more where one begins to read. */
    void mark(String text) {
        warning(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), text);
        warning(document.createParagraph(), text);
    }

    void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(SPACE_BEFORE);
        run(paragraph, text, HEADING_SIZE).setBold(true);
    }

    void line(String text) {
        run(document.createParagraph(), text, TEXT_SIZE);
    }

    /** The titles stand above it on every page. */
    void table(List<String> titles, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, titles.size());
        table.setWidth(WHOLE_WIDTH);
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), titles, true);
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getRow(i + 1), rows.get(i), false);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(XWPFTableRow row, List<String> texts, boolean bold) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            XWPFParagraph paragraph = row.getCell(i).getParagraphs().get(0);
            run(paragraph, texts.get(i), TABLE_SIZE).setBold(bold);
        }
    }

    private static void warning(XWPFParagraph paragraph, String text) {
        XWPFRun run = run(centred(paragraph), text, TEXT_SIZE);
        run.setBold(true);
        run.setColor(WARNING);
    }

    private static XWPFParagraph centred(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setText(text);
        return run;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
