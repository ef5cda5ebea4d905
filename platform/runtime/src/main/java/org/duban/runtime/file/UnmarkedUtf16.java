package org.duban.runtime.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells UTF-16 that bears no mark. Only a text with a zero byte can be meant, since no text in UTF-8 or GB18030 has one,
 * and only where one order of the bytes gives what minutes are written in and the other clearly does not.
 */
final class UnmarkedUtf16 {
    private static final double NEARLY_ALL = 0.95;
    private static final double CLEARLY_LESS = 0.75;
    private static final int CLEARLY_MORE = 10;

    private UnmarkedUtf16() {}

    static Optional<Charset> in(byte[] content) {
        if (content.length < 2 || content.length % 2 != 0 || !hasZero(content)) {
            return Optional.empty();
        }
        Order big = Order.of(content, 0);
        Order little = Order.of(content, 1);
        if (little.isMeantRatherThan(big)) {
            return Optional.of(UTF_16LE);
        }
        return big.isMeantRatherThan(little) ? Optional.of(UTF_16BE) : Optional.empty();
    }

    private static boolean hasZero(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * What one order of the bytes gives.
     *
     * @param usual how many of the characters minutes are written in
     * @param plain how many of them are ASCII: Latin letters the wrong way round are rare Han characters
     */
    private record Order(double usual, int plain) {
        /** @param high which byte of each two is the high one */
        static Order of(byte[] content, int high) {
            int usual = 0;
            int plain = 0;
            for (int i = 0; i < content.length; i += 2) {
                int unit = (content[i + high] & 0xFF) << 8 | content[i + 1 - high] & 0xFF;
                usual += isUsual(unit) ? 1 : 0;
                plain += unit < 0x7F ? 1 : 0;
            }
            return new Order(usual / (content.length / 2.0), plain);
        }

        boolean isMeantRatherThan(Order other) {
            return usual >= NEARLY_ALL && (other.usual <= CLEARLY_LESS || plain > CLEARLY_MORE * other.plain);
        }
    }

    private static boolean isUsual(int unit) {
        boolean latin = unit == '\t' || unit == '\n' || unit == '\r' || unit >= ' ' && unit < 0x250 && unit != 0x7F;
        boolean punctuation = unit >= 0x2000 && unit < 0x2200 || unit >= 0x3000 && unit < 0x3040 || unit >= 0xFF00;
        return latin || punctuation || unit >= 0x4E00 && unit < 0xA000;
    }
}
