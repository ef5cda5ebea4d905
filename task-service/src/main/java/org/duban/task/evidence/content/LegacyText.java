package org.duban.task.evidence.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What can be read in an older office file without taking it apart: its texts lie in it as UTF-16, at odd places too, or
 * as Latin letters. All else in it is taken for the end of a line.
 */
final class LegacyText {
    private static final int PIECE = 64 * 1024;

    private LegacyText() {}

    static void read(Path path, MarkSearch search) throws IOException {
        wide(path, 0, search);
        wide(path, 1, search);
        narrow(path, search);
    }

    private static void wide(Path path, int from, MarkSearch search) throws IOException {
        search.line();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), PIECE)) {
            in.skipNBytes(from);
            char[] text = new char[PIECE];
            int length = 0;
            for (int low = in.read(), high = in.read(); high >= 0; low = in.read(), high = in.read()) {
                text[length++] = readable((char) (high << 8 | low));
                if (length == text.length) {
                    search.add(text, 0, length);
                    length = 0;
                }
            }
            search.add(text, 0, length);
        }
    }

    private static void narrow(Path path, MarkSearch search) throws IOException {
        search.line();
        byte[] bytes = new byte[PIECE];
        char[] text = new char[PIECE];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                for (int i = 0; i < read; i++) {
                    text[i] = bytes[i] >= ' ' ? (char) bytes[i] : '\n';
                }
                search.add(text, 0, read);
            }
        }
    }

    private static char readable(char one) {
        boolean latin = one >= ' ' && one <= '~';
        boolean chinese = one >= 0x2010 && one <= 0x2BFF || one >= 0x3000 && one <= 0x9FFF || one >= 0xFF00;
        return latin || chinese ? one : '\n';
    }
}
