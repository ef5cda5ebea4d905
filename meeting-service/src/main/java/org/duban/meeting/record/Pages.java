package org.duban.meeting.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A .docx under way, paragraph by paragraph. */
final class Pages implements AutoCloseable {
    private static final int TITLE_SIZE = 18;
    private static final int TEXT_SIZE = 12;
    private static final int INDENT = 420;
    private static final int SPACE_BEFORE = 160;

    private final XWPFDocument document = new XWPFDocument();
    private final String colon;

    /** @param colon between a label and what it labels */
    Pages(String colon) {
        this.colon = colon;
    }

    void title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, text, TITLE_SIZE).setBold(true);
    }

    void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(SPACE_BEFORE);
        run(paragraph, text, TEXT_SIZE).setBold(true);
    }

    /** Nothing where there is nothing to label. */
    void line(String label, String text) {
        if (text != null && !text.isBlank()) {
            paragraph(label + colon + text);
        }
    }

    void paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(INDENT);
        run(paragraph, text, TEXT_SIZE);
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

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
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
