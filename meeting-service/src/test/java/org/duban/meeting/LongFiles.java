package org.duban.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Minutes as long as any that are taken: reports of many sentences, a requirement now and then. */
final class LongFiles {
    static final int LIMIT = 20 * 1024 * 1024;
    /** The most that is read of a packed file. */
    private static final int MOST_CHARACTERS = 10_000_000;

    private static final int PARAGRAPH = 2_000;
    private static final int LINES_A_PAGE = 60;

    private LongFiles() {}

    static byte[] text() {
        return chinese(LIMIT / 3 - PARAGRAPH).getBytes(UTF_8);
    }

    static byte[] word() {
        try (XWPFDocument document = new XWPFDocument()) {
            chinese(MOST_CHARACTERS * 9 / 10)
                    .lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.createParagraph();
            document.addPictureData(noise(LIMIT - 14_000_000), Document.PICTURE_TYPE_PNG);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            String[] lines = english(MOST_CHARACTERS * 9 / 10).split("\n");
            for (int from = 0; from < lines.length; from += LINES_A_PAGE) {
                addPage(document, font, Arrays.copyOfRange(lines, from, Math.min(lines.length, from + LINES_A_PAGE)));
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPage(PDDocument document, PDFont font, String[] lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 8);
            content.setLeading(10);
            content.newLineAtOffset(40, 750);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        return noise;
    }

    static String chinese(int signs) {
        Random random = new Random(signs);
        String[] words = IntStream.range(0, 2_000)
                .mapToObj(i -> random.ints(2 + random.nextInt(3), 0x4E00, 0x4E00 + 3_000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toArray(String[]::new);
        StringBuilder text = new StringBuilder("市政府第6次常务会议纪要\n\n2026年2月27日，市长林岚主持召开市政府第6次常务会议。\n");
        for (int paragraph = 1; text.length() < signs; paragraph++) {
            text.append("会议听取了第").append(paragraph).append("项工作情况的汇报。");
            for (int end = text.length() + PARAGRAPH; text.length() < end; ) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(8) == 0 ? "，" : "");
            }
            text.append("。会议要求，由市住建局牵头，市城管局配合，2099年6月30日前完成第").append(paragraph).append("处堵点整改。\n");
        }
        return text.toString();
    }

    private static String english(int characters) {
        Random random = new Random(characters);
        StringBuilder text = new StringBuilder("Harbour Council\nMinutes of the meeting of 27 February 2026\n");
        for (int line = 1; text.length() < characters; line++) {
            for (int end = text.length() + 80; text.length() < end; ) {
                text.append(Integer.toString(random.nextInt(40_000) + 1_300, 36))
                        .append(' ');
            }
            text.append(
                    line % 40 == 0 ? "\nThe Water Bureau shall inspect quay " + line + " by 30 June 2099.\n" : "\n");
        }
        return text.toString();
    }
}
