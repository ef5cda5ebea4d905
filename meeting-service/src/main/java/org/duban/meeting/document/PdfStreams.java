package org.duban.meeting.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.duban.runtime.file.Unpacking;

/** Looks into the packed streams of a PDF before its reader would unpack them whole into memory. */
final class PdfStreams {
    private static final byte[] KEYWORD = "stream".getBytes(US_ASCII);
    private static final int ZLIB = 0x78;
    private static final int FAR = 500;

    private PdfStreams() {}

    /** @throws org.duban.runtime.web.Problem 422 */
    static void refuseBombs(byte[] content) {
        Unpacking pictures = Unpacking.ofPictures();
        Unpacking once = Unpacking.of(content.length);
        Unpacking twice = Unpacking.of(content.length);
        for (int i = 0; i + KEYWORD.length + 2 < content.length; i++) {
            if (startsStream(content, i)) {
                int data = i + KEYWORD.length + (content[i + KEYWORD.length] == '\r' ? 2 : 1);
                drain(content, data, isPicture(content, i) ? pictures : once, false);
                drain(content, data, twice, true);
            }
        }
    }

    private static boolean isPicture(byte[] content, int at) {
        int from = Math.max(0, at - FAR);
        String before = new String(content, from, at - from, US_ASCII);
        return before.lastIndexOf("/Image") > before.lastIndexOf(" obj");
    }

    private static boolean startsStream(byte[] content, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (content[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        byte next = content[at + KEYWORD.length];
        return (next == '\r' || next == '\n') && (at == 0 || content[at - 1] != 'd');
    }

    private static void drain(byte[] content, int from, Unpacking unpacking, boolean packedTwice) {
        if (from >= content.length || content[from] != ZLIB) {
            return;
        }
        try (InputStream once =
                        new InflaterInputStream(new ByteArrayInputStream(content, from, content.length - from));
                InputStream stream = packedTwice ? new InflaterInputStream(once) : once) {
            unpacking.drain(stream);
        } catch (IOException notPackedThatWay) {
            // Its reader will say what is wrong, if anything is.
            return;
        }
    }
}
