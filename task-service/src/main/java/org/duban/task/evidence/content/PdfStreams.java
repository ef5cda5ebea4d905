package org.duban.task.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Looks at the packed streams of a PDF before its reader would unpack one whole into memory. The file is looked at where
 * it lies, so its size does not matter either.
 */
final class PdfStreams {
    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int FAR = 1000;
    /** A page of text takes some hundred kilobytes; a large drawing some megabytes. */
    private static final long MOST_UNPACKED = 48L * 1024 * 1024;

    private static final Pattern OTHER_PACKING =
            Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\\b|#"
                    + "|/FlateDecode\\s*/FlateDecode|/Fl\\s*/Fl\\b");

    private final MappedByteBuffer file;
    private final byte[] buffer = new byte[64 * 1024];

    private PdfStreams(MappedByteBuffer file) {
        this.file = file;
    }

    /** Whether each stream that is no picture is packed in the usual way and unpacks to a bearable size. */
    static boolean canBeUnpacked(Path path) {
        try (FileChannel channel = FileChannel.open(path)) {
            return new PdfStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).bearable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean bearable() {
        for (int at = 0; at + KEYWORD.length + 2 < file.limit(); at++) {
            if (file.get(at) == 's' && startsStream(at) && !bearable(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean startsStream(int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (file.get(at + i) != KEYWORD[i]) {
                return false;
            }
        }
        byte next = file.get(at + KEYWORD.length);
        return (next == '\r' || next == '\n') && (at == 0 || file.get(at - 1) != 'd');
    }

    private boolean bearable(int at) {
        String dictionary = dictionary(at);
        if (dictionary.contains("/Image")) {
            return true;
        }
        int data = at + KEYWORD.length + (file.get(at + KEYWORD.length) == '\r' ? 2 : 1);
        return !OTHER_PACKING.matcher(dictionary).find() && unpacked(data) <= MOST_UNPACKED;
    }

    /** What stands before the stream, back to where its object begins. */
    private String dictionary(int at) {
        byte[] before = new byte[Math.min(FAR, at)];
        file.get(at - before.length, before);
        String text = new String(before, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }

    private long unpacked(int from) {
        long unpacked = 0;
        try (InputStream stream = new InflaterInputStream(new Mapped(from))) {
            for (int read = 0; read >= 0 && unpacked <= MOST_UNPACKED; read = stream.read(buffer)) {
                unpacked += read;
            }
        } catch (IOException notPackedOrCutOff) {
            return unpacked;
        }
        return unpacked;
    }

    /** The file from a place on. */
    private final class Mapped extends InputStream {
        private int at;

        Mapped(int from) {
            at = from;
        }

        @Override
        public int read() {
            return at < file.limit() ? file.get(at++) & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int read = Math.min(length, file.limit() - at);
            if (read <= 0) {
                return -1;
            }
            file.get(at, into, from, read);
            at += read;
            return read;
        }
    }
}
