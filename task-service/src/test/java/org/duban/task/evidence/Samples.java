package org.duban.task.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small files of all kinds, made here. */
public final class Samples {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Samples() {}

    /** A PDF of one page that says this. */
    public static byte[] pdf(String text) {
        return pdf(text, null);
    }

    static byte[] pdf(String text, String password) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of one pixel, with this much behind it. */
    public static byte[] png(int more) {
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        byte[] all = new byte[start.length + more];
        System.arraycopy(start, 0, all, 0, start.length);
        return all;
    }

    static byte[] docx(String paragraph) {
        return office("wordprocessingml.document.main+xml", "word/document.xml", """
                <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Report</w:t></w:r></w:p>
                <w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>""".formatted(paragraph));
    }

    static byte[] xlsx(String cell) {
        return office("spreadsheetml.sheet.main+xml", "xl/sharedStrings.xml", """
                <sst><si><t>Lamps</t></si><si><t>%s</t></si></sst>""".formatted(cell));
    }

    static byte[] pptx(String line) {
        return office("presentationml.presentation.main+xml", "ppt/slides/slide1.xml", """
                <p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:sld>""".formatted(line));
    }

    /** A word processor's file that is allowed to run programs. */
    static byte[] docm() {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"));
    }

    private static byte[] office(String type, String part, String xml) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types><Override ContentType=\"" + OFFICE + type + "\"/></Types>");
        parts.put(part, xml);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> entries) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An older office file: header, allocation table, directory with that stream, and this text at this place. */
    static byte[] compound(String stream, String text, int at) {
        ByteBuffer file = ByteBuffer.allocate(512 * 16).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, Long.reverseBytes(0xD0CF11E0A1B11AE1L));
        file.putShort(30, (short) 9).putInt(48, 1).putInt(76, 0);
        file.putInt(512, -3).putInt(516, -2);
        entry(file, 1024, "Root Entry");
        entry(file, 1152, stream);
        file.position(2048 + at);
        file.put(text.getBytes(StandardCharsets.UTF_16LE));
        return file.array();
    }

    private static void entry(ByteBuffer file, int at, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_16LE);
        file.position(at);
        file.put(bytes);
        file.putShort(at + 64, (short) (bytes.length + 2));
    }
}
